package org.probandum.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// Reads what the view of a claim is computed from. For one thread.
final class ClaimInputs {
  private final Handle handle;
  private final StoredValues stored;
  private final Map<String, MachineClaim> fresh = new HashMap<>();
  private final Map<String, Long> currentRuns = new HashMap<>();
  private final Map<String, DocumentGrade> grades;

  ClaimInputs(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
    this.grades = new SourceQueries(handle).grades();
  }

  /// Takes these rather than read them again.
  void take(Map<String, MachineClaim> claims) {
    fresh.putAll(claims);
  }

  /// What the latest run that has the claim says of it, or null where none that holds has it.
  @Nullable MachineClaim machine(String key) {
    MachineClaim known = fresh.get(key);
    if (known != null) {
      return known;
    }
    byte[] detail =
        handle
            .createQuery("SELECT detail FROM machine_claim WHERE claim = :claim")
            .bind("claim", key)
            .mapTo(byte[].class)
            .findOne()
            .orElse(null);
    return RunProjection.read(detail, stored);
  }

  /// Where a run has a claim.
  ///
  /// @param article the article's name
  /// @param run the run's entry
  /// @param ordinal its place in the run, from 0
  record Place(String article, long run, int ordinal) {}

  @Nullable Place findPlace(String key) {
    return handle
        .createQuery("SELECT article, run, ordinal FROM machine_claim WHERE claim = :claim")
        .bind("claim", key)
        .map((row, context) ->
            new Place(row.getString("article"), row.getLong("run"), row.getInt("ordinal")))
        .findOne()
        .orElse(null);
  }

  /// Whether the current run of its article has the claim.
  boolean current(String key) {
    Place place = findPlace(key);
    return place != null && place.run() == currentRun(place.article());
  }

  private long currentRun(String article) {
    return currentRuns.computeIfAbsent(
        article,
        name ->
            handle
                .createQuery("SELECT run FROM article WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  /// All decisions linked with a claim, in order.
  List<DecisionRow> decisions(String key) {
    return new Decisions(handle).ofClaim(key);
  }

  /// The grades that hold, by document; documents that nobody graded are in none.
  Map<String, DocumentGrade> grades() {
    return grades;
  }

  /// A source or article, or null where the case has none of this id.
  @Nullable Document document(String id) {
    return new DocumentQueries(handle).findText(id, stored);
  }
}
