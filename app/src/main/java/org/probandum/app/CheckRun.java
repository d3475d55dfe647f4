package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.export.stored.StoredReport;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Folder;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.RunSettings;

/// One run of the main job: read, check, write, tell.
final class CheckRun {
  private final Terminal terminal;
  private final Path cache;
  private final Models models;

  /// @param models closed with the check
  CheckRun(Terminal terminal, Path cache, Models models) {
    this.terminal = terminal;
    this.cache = cache;
    this.models = models;
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
  /// @param aliases what names stand for in this case
  /// @param output what standard output gets
  /// @param exports formats to give it out in beside
  /// @param every whether every source of a large folder is read
  /// @param times told what is done when, or null
  record Request(
      Path article,
      Path sources,
      Path out,
      @Nullable PublicationDate published,
      AliasFile aliases,
      Output output,
      FormatList exports,
      EverySource every,
      @Nullable StageTimes times) {}

  void run(Request request) {
    requireFile(request.article());
    requireFolder(request.sources());
    requireApart(request.out(), request.sources());
    Document article = article(request);
    Folder folder = sources(request);
    // Before the work, so that nobody waits for a report that cannot be written.
    ReportFiles files = ReportFiles.in(request.out());
    Report report = check(article, folder, request);
    at(request, "writing the report");
    CompletableFuture<byte[]> record =
        CompletableFuture.supplyAsync(() -> StoredReport.bytes(report));
    byte[] json = ReportJson.bytes(report);
    files.write("report.json", json);
    files.write("report.html", ReportHtml.bytes(report));
    files.write(StoredReport.FILE, result(record));
    List<Path> exports = export(report, request);
    switch (request.output()) {
      case JSON -> terminal.out().writeBytes(json);
      case TABLE -> {
        Summary.of(report, terminal.columns()).print(terminal.out());
        terminal.out().println("Report: " + files.path("report.html"));
        terminal.out().println("Record: " + files.path("report.json"));
        exports.forEach(file -> terminal.out().println("Export: " + file));
      }
    }
    if (request.times() != null) {
      request.times().print(terminal.err());
    }
  }

  /// What the branch gave; what it threw is thrown as it is.
  private static <T> T result(CompletableFuture<T> branch) {
    try {
      return branch.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw e;
      }
    }
  }

  private static void at(Request request, String stage) {
    if (request.times() != null) {
      request.times().at(stage);
    }
  }

  private static List<Path> export(Report report, Request request) {
    if (request.exports().formats().isEmpty()) {
      return List.of();
    }
    ExportSettings settings = ExportSettings.DEFAULT.withBrowser(Browser.find(null));
    ReportFiles files = ReportFiles.in(request.out().resolve(FormatList.FOLDER));
    return request.exports().write(report, settings, Redaction.NONE, files);
  }

  private Report check(Document article, Folder folder, Request request) {
    String name = name(request.article());
    Map<String, String> settings = settings(request);
    at(request, "loading");
    try (Checker checker = Checker.load(cache, request.aliases().list(), models);
        ProgressLine progress = ProgressLine.on(terminal)) {
      return checker.check(
          article,
          folder,
          request.every().in(new RunSettings(name, settings)),
          StageTimes.heardBy(request.times(), progress));
    }
  }

  private Map<String, String> settings(Request request) {
    Map<String, String> settings = new TreeMap<>();
    if (models.cards().isEmpty()) {
      settings.put("models", "none");
    }
    PublicationDate published = request.published();
    if (published != null) {
      settings.put("published", published.edtf());
    }
    String aliases = request.aliases().sha256();
    if (aliases != null) {
      settings.put("aliases", aliases);
    }
    return settings;
  }

  private static Document article(Request request) {
    Path path = request.article();
    return switch (DocumentReader.create().read(path, name(path))) {
      case Ingested.Read read -> dated(read.document(), request.published());
      case Ingested.NotRead rejected ->
          throw Failure.failed(
              "cannot read the article " + path + ": " + rejected.rejected().reason());
    };
  }

  private static Document dated(Document document, @Nullable PublicationDate published) {
    if (published == null) {
      return document;
    }
    return document.with(document.metadata().withPublished(published.edtf()));
  }

  private static String rate(long begun, int done) {
    double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
    return String.format(Locale.ROOT, "reading files at %.0f a second,", done / seconds);
  }

  private Folder sources(Request request) {
    at(request, "reading files");
    Path path = request.sources();
    Folder folder;
    long begun = System.nanoTime();
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      folder =
          FolderReader.create()
              .read(path, (done, total, file) -> progress.update(rate(begun, done), done, total));
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

  private static void requireFile(Path article) {
    if (!Files.exists(article)) {
      throw Failure.wrongUse("there is no article at " + article);
    }
    if (Files.isDirectory(article)) {
      throw Failure.wrongUse("the article must be a file, and " + article + " is a folder");
    }
  }

  private static void requireFolder(Path sources) {
    if (!Files.exists(sources)) {
      throw Failure.wrongUse("there is no folder of sources at " + sources);
    }
    if (!Files.isDirectory(sources)) {
      throw Failure.wrongUse("--sources takes a folder, and " + sources + " is a file");
    }
  }

  /// The next run would take a report among the sources for one of them.
  private static void requireApart(Path out, Path sources) {
    if (real(out.toAbsolutePath().normalize()).startsWith(real(sources))) {
      throw Failure.wrongUse(
          "the report would lie among the sources, in "
              + out
              + "\nMaybe give --out a folder outside of "
              + sources
              + ".");
    }
  }

  /// The path with links resolved as far as it exists.
  private static Path real(Path path) {
    try {
      for (Path there = path.toAbsolutePath(); there != null; there = there.getParent()) {
        if (Files.exists(there)) {
          return there.toRealPath().resolve(there.relativize(path.toAbsolutePath()));
        }
      }
      return path;
    } catch (IOException e) {
      throw Failure.failed("cannot look at " + path + ": " + Failure.reason(e));
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
