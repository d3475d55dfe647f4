package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.FileName;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.formats.ExportFormat;
import org.probandum.export.formats.Exports;
import org.probandum.export.redact.Redaction;
import org.probandum.pipeline.CaseShare;
import org.probandum.record.CaseException;
import org.probandum.record.CaseView;

/// A case's record as one file, out and in.
public final class ExportApi {
  /// Most bytes of an exported case that is taken in.
  private static final long LARGEST = 4L << 30;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public ExportApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/export", this::export);
    routes.get("/api/v1/cases/{case}/export/{format}", this::report);
    routes.post("/api/v1/imports", this::take);
  }

  private void export(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    try {
      Path made = Files.createTempFile("probandum-export", ".zip");
      file.file().export(made);
      context.header("Content-Disposition", FileName.attachment(file.name() + ".zip"));
      context
          .contentType("application/zip")
          .result(Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw Problem.conflict("the file cannot be written: " + e.getMessage());
    }
  }

  /// The latest report in a format of other tools, with what persons decided.
  private void report(Context context) {
    String name = context.pathParam("format");
    ExportFormat format = ExportFormat.find(name);
    if (format == null) {
      throw Problem.absent("there is no format " + name);
    }
    OpenCase file = shelf.open(context.pathParam("case"));
    try (CaseView view = file.file().view()) {
      CaseShare share = CaseShare.find(view);
      if (share == null) {
        throw Problem.absent("the case has no run");
      }
      ExportSettings settings = ExportSettings.DEFAULT.withAcceptances(share.accepted());
      byte[] made = Exports.render(format, share.report(), settings, Redaction.NONE);
      context.header("Content-Disposition", FileName.attachment(format.fileName()));
      context.contentType(format.mediaType()).result(made);
    } catch (ExportException e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    }
  }

  private void take(Context context) {
    String name = Parameters.get(context, "name");
    try {
      Path given = Files.createTempFile("probandum-import", ".zip");
      try {
        receive(context, given);
        Answers.created(context, CasesApi.numbers(shelf.take(given, name)));
      } finally {
        Files.deleteIfExists(given);
      }
    } catch (IOException e) {
      throw Problem.conflict("the file cannot be written: " + e.getMessage());
    } catch (CaseException e) {
      throw Problem.unusable("this is no exported case that is whole");
    }
  }

  private static void receive(Context context, Path to) throws IOException {
    if (context.req().getContentLengthLong() > LARGEST) {
      throw Problem.tooLarge(LARGEST);
    }
    try (InputStream in = context.req().getInputStream();
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long left = LARGEST;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw Problem.tooLarge(LARGEST);
        }
        out.write(buffer, 0, n);
      }
    }
  }
}
