package org.probandum.app.web.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Problem;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.model.Report;
import org.probandum.pipeline.AskedClaim;
import org.probandum.pipeline.AskedClaims;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.Progress;
import org.probandum.pipeline.RunSettings;
import org.probandum.record.RejectedRow;

/// Runs checks of a case's documents. What it loads is loaded with the first check and kept. For
/// one thread at a time.
public final class CheckEngine implements AutoCloseable {
  private final Path cache;
  private final Supplier<Models> models;
  private @Nullable Loaded loaded;

  private record Loaded(Checker checker, Map<String, String> settings) {}

  /// @param cache where to keep what can be reused
  /// @param models gives the models, which are closed with this
  public CheckEngine(Path cache, Supplier<Models> models) {
    this.cache = cache;
    this.models = models;
  }

  /// A check that was asked for.
  ///
  /// @param original where the article's bytes are
  record Job(OpenCase file, Document article, Path original, String who) {}

  /// Looks up what a check needs.
  ///
  /// @throws Problem where the case has no such document
  static Job job(OpenCase file, String document, String who) {
    Document article = file.read(view -> view.findDocument(document));
    if (article == null) {
      throw Problem.absent("the case has no document " + document);
    }
    Path original = file.file().findOriginal(article.sha256());
    if (original == null) {
      throw Problem.conflict("the original of " + article.path() + " is not in the case");
    }
    return new Job(file, article, original, who);
  }

  /// Checks the article against the other documents as they are now, and records the run.
  ///
  /// @return how many claims it has
  int check(Job job, Progress progress) {
    Folder sources =
        job.file().read(view -> new Folder(others(view.texts(), job), rejected(view.rejected())));
    List<AskedClaim> asked = job.file().read(view -> AskedClaims.of(view, job.article()));
    Loaded ready = load();
    RunSettings settings = new RunSettings(job.article().path(), ready.settings());
    Report report = ready.checker().check(job.article(), sources, asked, settings, progress);
    byte[] original = bytes(job);
    job.file().write("check", writer -> writer.recordRun(job.who(), report, original, ""));
    return report.assessed().size();
  }

  private static byte[] bytes(Job job) {
    try {
      return Files.readAllBytes(job.original());
    } catch (IOException e) {
      throw Problem.conflict("the original of " + job.article().path() + " cannot be read");
    }
  }

  private static List<Document> others(List<Document> all, Job job) {
    return all.stream().filter(one -> !one.id().equals(job.article().id())).toList();
  }

  private static List<Rejected> rejected(List<RejectedRow> rows) {
    return rows.stream().map(RejectedRow::rejected).toList();
  }

  private synchronized Loaded load() {
    Loaded ready = loaded;
    if (ready == null) {
      Models opened = models.get();
      Map<String, String> settings = opened.cards().isEmpty() ? Map.of("models", "none") : Map.of();
      ready = new Loaded(Checker.load(cache, AliasList.EMPTY, opened), settings);
      loaded = ready;
    }
    return ready;
  }

  @Override
  public synchronized void close() {
    if (loaded != null) {
      loaded.checker().close();
    }
  }
}
