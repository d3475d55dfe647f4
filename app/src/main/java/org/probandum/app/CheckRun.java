package org.probandum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Folder;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.RunSettings;

/// One run of the main job: read, check, write, tell.
final class CheckRun {
  private final Terminal terminal;
  private final Path cache;

  CheckRun(Terminal terminal, Path cache) {
    this.terminal = terminal;
    this.cache = cache;
  }

  /// What standard output gets.
  enum Output {
    TABLE,
    JSON
  }

  /// What to check.
  ///
  /// @param article the contested text
  /// @param sources the folder of sources
  /// @param out where the report goes
  /// @param published the article's date where it does not say, or null
  /// @param output what standard output gets
  record Request(
      Path article, Path sources, Path out, @Nullable String published, Output output) {}

  void run(Request request) {
    Document article = article(request);
    Folder folder = sources(request.sources());
    Report report = check(article, folder, request);
    byte[] json = ReportJson.bytes(report);
    ReportFiles files = ReportFiles.in(request.out());
    files.write("report.json", json);
    files.write("report.html", ReportHtml.bytes(report));
    if (request.output() == Output.JSON) {
      terminal.out().writeBytes(json);
    } else {
      Summary.of(report, terminal.columns()).print(terminal.out());
      terminal.out().println("Report: " + files.path("report.html"));
      terminal.out().println("Record: " + files.path("report.json"));
    }
  }

  private Report check(Document article, Folder folder, Request request) {
    String name = name(request.article());
    Map<String, String> settings =
        request.published() == null ? Map.of() : Map.of("published", request.published());
    try (Checker checker = Checker.load(cache);
        ProgressLine progress = ProgressLine.on(terminal)) {
      return checker.check(article, folder, new RunSettings(name, settings), progress);
    }
  }

  private Document article(Request request) {
    Path path = request.article();
    if (!Files.exists(path)) {
      throw Failure.wrongUse("there is no article at " + path);
    }
    if (Files.isDirectory(path)) {
      throw Failure.wrongUse("the article must be a file, and " + path + " is a folder");
    }
    return switch (DocumentReader.create().read(path, name(path))) {
      case Ingested.Read read -> dated(read.document(), request.published());
      case Ingested.NotRead rejected ->
          throw Failure.failed("cannot read the article " + path + ": " + rejected.rejected().reason());
    };
  }

  private static Document dated(Document document, @Nullable String published) {
    if (published == null) {
      return document;
    }
    if (!isDate(published)) {
      throw Failure.wrongUse(
          "--published takes a date like 2026-02-18, 2026-02 or 2026, not " + published);
    }
    return new Document(
        document.id(),
        document.path(),
        document.sha256(),
        document.text(),
        document.metadata().withPublished(published));
  }

  private static boolean isDate(String text) {
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Folder sources(Path path) {
    if (!Files.exists(path)) {
      throw Failure.wrongUse("there is no folder of sources at " + path);
    }
    if (!Files.isDirectory(path)) {
      throw Failure.wrongUse("--sources takes a folder, and " + path + " is a file");
    }
    Folder folder;
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      folder =
          FolderReader.create()
              .read(path, (done, total, file) -> progress.update("reading files", done, total));
    }
    if (folder.documents().isEmpty() && folder.rejected().isEmpty()) {
      throw Failure.wrongUse(
          "the folder " + path + " holds no file\nMaybe the sources are in another folder.");
    }
    if (folder.documents().isEmpty()) {
      terminal.err().println("probandum: no file in " + path + " could be read; see the report");
    }
    return folder;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /// Writes the files of a report so that each is whole or not there.
  private record ReportFiles(Path folder) {

    static ReportFiles in(Path folder) {
      try {
        return new ReportFiles(Files.createDirectories(folder));
      } catch (IOException e) {
        throw Failure.failed("cannot make the folder " + folder + ": " + reason(e));
      }
    }

    Path path(String name) {
      return folder.resolve(name);
    }

    void write(String name, byte[] bytes) {
      try {
        Path part = Files.createTempFile(folder, "." + name, ".part");
        try {
          Files.write(part, bytes);
          AtomicFiles.move(part, path(name));
        } finally {
          Files.deleteIfExists(part);
        }
      } catch (NoSuchFileException e) {
        throw Failure.failed("the folder " + folder + " went away while writing " + name);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + path(name), e);
      }
    }

    private static String reason(IOException e) {
      String message = e.getMessage();
      return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }
  }
}
