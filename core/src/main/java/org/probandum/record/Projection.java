package org.probandum.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Rejected;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;
import org.probandum.record.journal.StoredFile;

/// Brings the views from one entry of the journal to the next.
///
/// An entry changes what views are computed from, and marks what they have to be computed for;
/// [#finish] computes that. A view is a function of what it is computed from, however one came
/// there, so that deriving all of it anew gives the same.
final class Projection {
  private final Handle handle;
  private final StoredValues stored;
  private final RunProjection runs;
  private final DecisionProjection decisions;
  private final ClaimProjection claims;
  private final MentionProjection mentions;

  private final Set<String> changedDocuments = new TreeSet<>();
  private final Set<String> changedArticles = new TreeSet<>();
  private final Map<String, Integer> grown = new TreeMap<>();
  private final Set<String> turned = new TreeSet<>();
  private final Set<String> changedClaims = new LinkedHashSet<>();
  private final Set<String> changedSources = new TreeSet<>();
  private final Set<String> changedMentions = new TreeSet<>();

  Projection(Handle handle, Assessor assessor) {
    this.handle = handle;
    this.stored = new StoredValues(handle);
    this.runs = new RunProjection(handle, stored);
    this.decisions = new DecisionProjection(handle);
    this.claims = new ClaimProjection(handle, stored, assessor);
    this.mentions = new MentionProjection(handle, stored);
  }

  /// Takes in one entry.
  void apply(Entry entry) {
    Act act = entry.act();
    if (act.undoable()) {
      state(entry.sequence(), true);
    }
    switch (act) {
      case Act.CaseCreated made -> Views.set(handle, "name", made.name());
      case Act.SettingChanged changed -> setting(entry, changed);
      case Act.SourcesAdded added -> add(entry, added);
      case Act.RunRecorded run -> {
        runs.add(entry, run);
        grown.merge(run.name(), 1, Integer::sum);
      }
      case Act.Decided decided -> mark(decisions.add(entry, decided));
      case Act.Undone undone -> turn(undone.entry(), false);
      case Act.Redone redone -> turn(redone.entry(), true);
    }
    Views.set(handle, "entries", Long.toString(entry.sequence()));
  }

  private void state(long entry, boolean active) {
    handle
        .createUpdate("INSERT OR REPLACE INTO entry_state VALUES (:entry, :active)")
        .bind("entry", entry)
        .bind("active", active)
        .execute();
  }

  private void setting(Entry entry, Act.SettingChanged changed) {
    handle
        .createUpdate("INSERT INTO setting_entry VALUES (:entry, :name, :value)")
        .bind("entry", entry.sequence())
        .bind("name", changed.name())
        .bind("value", changed.value())
        .execute();
  }

  private void add(Entry entry, Act.SourcesAdded added) {
    for (StoredFile file : added.read()) {
      handle
          .createUpdate(
              "INSERT INTO source_file VALUES (:entry, :id, :path, :sha256, :bytes, :stored)")
          .bind("entry", entry.sequence())
          .bind("id", file.document())
          .bind("path", file.path())
          .bind("sha256", file.sha256())
          .bind("bytes", file.bytes())
          .bind("stored", file.stored())
          .execute();
      changedDocuments.add(file.document());
    }
    for (Rejected rejected : added.rejected()) {
      handle
          .createUpdate("INSERT INTO rejected VALUES (:entry, :path, :sha256, :reason)")
          .bind("entry", entry.sequence())
          .bind("path", rejected.path())
          .bind("sha256", rejected.sha256())
          .bind("reason", rejected.reason())
          .execute();
    }
  }

  /// Makes an earlier entry hold or not.
  private void turn(long target, boolean active) {
    state(target, active);
    Entry entry = new Journal(handle).find(target);
    if (entry == null) {
      throw new CaseException("the journal lacks entry " + target + ", which a later one names");
    }
    switch (entry.act()) {
      case Act.SourcesAdded added -> added.read().forEach(f -> changedDocuments.add(f.document()));
      case Act.RunRecorded run -> {
        changedArticles.add(run.name());
        turned.add(run.name());
      }
      case Act.Decided decided -> mark(decisions.turn(target, active));
      case Act.SettingChanged changed -> {
        // Settings are read from their entries.
      }
      case Act.CaseCreated made -> throw notUndoable(target);
      case Act.Undone undone -> throw notUndoable(target);
      case Act.Redone redone -> throw notUndoable(target);
    }
  }

  private static CaseException notUndoable(long entry) {
    return new CaseException("entry " + entry + " is of a kind that cannot be undone");
  }

  private void mark(DecisionProjection.Touched touched) {
    changedClaims.addAll(touched.claims());
    if (touched.source() != null) {
      changedSources.add(touched.source());
    }
    if (touched.gradedDocument() != null) {
      changedDocuments.add(touched.gradedDocument());
    }
    if (touched.mentionDocument() != null) {
      changedMentions.add(touched.mentionDocument());
    }
  }

  /// Computes what was marked.
  void finish() {
    DocumentProjection documents = new DocumentProjection(handle, stored);
    changedDocuments.forEach(documents::compute);
    GradeProjection grades = new GradeProjection(handle);
    changedSources.forEach(grades::computeSource);
    changedDocuments.forEach(grades::computeItem);
    changedClaims.addAll(grades.claimsOf(changedSources, changedDocuments));
    changedArticles.addAll(grown.keySet());
    for (String article : changedArticles) {
      boolean oneMore = grown.getOrDefault(article, 0) == 1 && !turned.contains(article);
      changedClaims.addAll(oneMore ? runs.grow(article) : runs.compute(article));
      changedMentions.addAll(runs.documents(article));
    }
    claims.compute(List.copyOf(changedClaims), runs.fresh());
    changedMentions.forEach(mentions::compute);
  }
}
