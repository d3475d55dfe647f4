package org.probandum.pipeline;

import java.util.List;
import java.util.Map;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Folder;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.record.Case;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.RejectedRow;
import org.probandum.record.journal.Entry;

/// Checks an article against all sources of a case and records the run.
public final class CaseCheck {
  private CaseCheck() {}

  /// The article of a check, with the bytes it was read from.
  public static final class Article {
    private final Document document;
    private final byte[] original;

    private Article(Document document, byte[] original) {
      this.document = document;
      this.original = original;
    }

    /// Reads an article, or says why it cannot be read.
    ///
    /// @param name the file's name, whose ending tells its type
    /// @throws IllegalArgumentException where it is no document, with the reason
    public static Article read(byte[] bytes, String name) {
      return switch (DocumentReader.create().read(bytes, name)) {
        case Ingested.Read(Document document) -> new Article(document, bytes);
        case Ingested.NotRead notRead ->
            throw new IllegalArgumentException(notRead.rejected().reason());
      };
    }

    /// The same under another name, by which the case knows the article through its versions.
    public Article named(String name) {
      return new Article(
          new Document(
              document.id(), name, document.sha256(), document.text(), document.metadata()),
          original);
    }

    /// The same, published when the text does not say.
    ///
    /// @param edtf a year, month or day
    public Article published(String edtf) {
      return new Article(
          new Document(
              document.id(),
              document.path(),
              document.sha256(),
              document.text(),
              document.metadata().withPublished(edtf)),
          original);
    }
  }

  /// What a check gave.
  ///
  /// @param entry the journal's entry
  /// @param report what was found
  public record Result(Entry entry, Report report) {}

  /// Checks and records. Claims that persons made are searched for like those of the article.
  ///
  /// @param who who starts it
  /// @param settings settings of the run, for its record
  /// @param why the reason; may be empty
  public static Result run(
      Case file,
      CaseWriter writer,
      Checker checker,
      Article article,
      String who,
      Map<String, String> settings,
      String why,
      Progress progress) {
    progress.update("taking texts from the case", 0, 1);
    List<AskedClaim> asked;
    try (CaseView view = file.view()) {
      asked = AskedClaims.of(view, article.document);
    }
    Report report =
        checker.check(
            article.document,
            folder(file),
            asked,
            new RunSettings(article.document.path(), settings),
            progress);
    progress.update("recording", 0, 1);
    return new Result(writer.recordRun(who, report, article.original, why), report);
  }

  /// The sources of a case as a check takes them.
  private static Folder folder(Case file) {
    try (CaseView view = file.view()) {
      return new Folder(
          view.texts(), List.copyOf(view.rejected().stream().map(RejectedRow::rejected).toList()));
    }
  }
}
