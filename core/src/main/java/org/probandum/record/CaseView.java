package org.probandum.record;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// A case as it stands at one moment: later entries do not show. For one thread; to be closed soon,
/// because an open view keeps the database's log from being cleared.
///
/// What is looked for and may be absent is null; lists are paged and never load texts.
public final class CaseView implements AutoCloseable {
  private final Handle handle;
  private final Assessor assessor;
  private final StoredValues stored;

  CaseView(Handle handle, Assessor assessor) {
    this.handle = handle;
    this.assessor = assessor;
    this.stored = new StoredValues(handle);
    handle.begin();
    // The first read fixes the snapshot.
    boolean readable = Views.sameShape(handle);
    if (!readable) {
      close();
      throw new CaseException(
          "the case's views were derived by another version of the program"
              + "\nMaybe run: probandum case rebuild");
    }
  }

  /// The case in numbers.
  public CaseStatus status() {
    return new StatusQueries(handle).status();
  }

  /// The settings that hold, by name.
  public Map<String, String> settings() {
    return new StatusQueries(handle).settings();
  }

  /// Documents by path.
  ///
  /// @param words words that path, title or source hold, or null for all
  /// @param source the source's name, or null for all
  public Page<DocumentRow> documents(
      @Nullable String words, @Nullable String source, int offset, int limit) {
    return new DocumentQueries(handle).documents(words, source, offset, limit);
  }

  /// A document of the list, or null where there is none.
  public @Nullable DocumentRow findDocumentRow(String id) {
    return new DocumentQueries(handle).find(id);
  }

  /// A source or an article with its text, or null where the case has none of this id.
  public @Nullable Document findDocument(String id) {
    return new DocumentQueries(handle).findText(id, stored);
  }

  /// All sources with their texts, by path: what a check reads.
  public List<Document> texts() {
    return new DocumentQueries(handle).texts(stored);
  }

  /// Files that did not become documents, by path.
  public List<RejectedRow> rejected() {
    return new DocumentQueries(handle).rejected();
  }

  /// The claims of a list.
  public Page<ClaimRow> claims(ClaimQuery query) {
    return new ClaimQueries(handle).claims(query);
  }

  /// The keys of an article's claims by their wordings, those with which the claims began among
  /// them, and dropped and replaced claims too.
  ///
  /// @param article the article's name
  public Map<ClaimWording, String> wordings(String article) {
    return new WordingQueries(handle, stored).ofArticle(article);
  }

  /// One claim with everything on it, or null where there is none.
  public @Nullable ClaimDetail findClaim(String key) {
    return new ClaimReader(handle, stored, assessor).find(key);
  }

  /// The runs, latest first.
  public List<RunRow> runs() {
    return new RunQueries(handle).runs();
  }

  /// The names of the articles, by name.
  public List<String> articles() {
    return new RunQueries(handle).articles();
  }

  /// An article as its current run read it, or null where there is none of this name.
  public @Nullable ArticleView findArticle(String name) {
    return new RunQueries(handle).findArticle(name, stored);
  }

  /// The report of a run, exactly as it was recorded, or null where no run has this entry.
  ///
  /// @param run the sequence number of the run's entry
  public @Nullable Report findReport(long run) {
    return new RunQueries(handle).findReport(run, stored);
  }

  /// What two runs have differently.
  ///
  /// @param before the earlier run's entry
  /// @param after the later run's entry
  public RunDifference difference(long before, long after) {
    return new RunQueries(handle).difference(before, after);
  }

  /// Decisions on mentions of a document that hold, by place.
  public List<MentionRow> mentions(String document) {
    return new MentionQueries(handle).mentions(document);
  }

  /// The sources, by name.
  public List<SourceRow> sources() {
    return new SourceQueries(handle).sources();
  }

  /// The credibility grades of items that hold, by document id.
  public Map<String, DocumentGrade> grades() {
    return new SourceQueries(handle).grades();
  }

  /// Entries of the journal, latest first.
  public Page<JournalRow> journal(int offset, int limit) {
    return new JournalQueries(handle).rows(offset, limit);
  }

  /// Decisions that hold and are stale, in order.
  public List<DecisionRow> stale() {
    return new JournalQueries(handle).stale();
  }

  /// How far the readers agree.
  public Agreement agreement() {
    return new AgreementQueries(handle).agreement();
  }

  /// Documents and claims that hold all of the words, best first.
  ///
  /// @param limit most hits, 1 to 200
  public List<SearchHit> search(String words, int limit) {
    return new SearchQueries(handle, stored).search(words, limit);
  }

  @Override
  public void close() {
    handle.rollback();
    handle.close();
  }
}
