package org.probandum.record;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;

/// The table of decisions. For one thread.
final class Decisions {
  static final RowMapper<DecisionRow> ROW =
      (row, context) ->
          new DecisionRow(
              row.getLong("entry"),
              Instant.ofEpochMilli(row.getLong("time")),
              row.getString("who"),
              Acts.readDecision(row.getString("body")),
              row.getString("why"),
              row.getBoolean("active"),
              row.getBoolean("stale"),
              row.getString("affirmed_by"));

  private final Handle handle;

  Decisions(Handle handle) {
    this.handle = handle;
  }

  /// All decisions on a claim, those undone among them, in order.
  List<DecisionRow> ofClaim(String claim) {
    return handle
        .createQuery(
            "SELECT d.* FROM decision_claim c JOIN decision d ON d.entry = c.entry"
                + " WHERE c.claim = :claim ORDER BY d.entry")
        .bind("claim", claim)
        .map(ROW)
        .list();
  }

  @Nullable DecisionRow find(long entry) {
    return handle
        .createQuery("SELECT * FROM decision WHERE entry = :entry")
        .bind("entry", entry)
        .map(ROW)
        .findOne()
        .orElse(null);
  }

  /// Decisions of these kinds on a document that hold, in order.
  List<DecisionRow> onMentions(String document) {
    return handle
        .createQuery(
            "SELECT * FROM decision WHERE document = :document AND active = 1"
                + " AND kind IN ('AcceptMention', 'CorrectMention', 'RejectMention')"
                + " ORDER BY entry")
        .bind("document", document)
        .map(ROW)
        .list();
  }

  /// The claims with which a decision is linked.
  List<String> claims(long entry) {
    return handle
        .createQuery("SELECT claim FROM decision_claim WHERE entry = :entry ORDER BY claim")
        .bind("entry", entry)
        .mapTo(String.class)
        .list();
  }

  /// Enters whether what a decision judged is still so, and returns the decision as it is now.
  ///
  /// @param basis hash of what it judges, as it is now
  DecisionRow refresh(DecisionRow decision, String basis) {
    Affirmation affirmed = findAffirmation(decision.entry());
    String judged = affirmed == null ? ownBasis(decision.entry()) : affirmed.basis();
    boolean stale = decision.active() && !judged.equals(basis);
    String who = affirmed == null ? null : affirmed.who();
    handle
        .createUpdate("UPDATE decision SET stale = :stale, affirmed_by = :who WHERE entry = :entry")
        .bind("stale", stale)
        .bind("who", who)
        .bind("entry", decision.entry())
        .execute();
    return new DecisionRow(
        decision.entry(),
        decision.time(),
        decision.who(),
        decision.decision(),
        decision.why(),
        decision.active(),
        stale,
        who);
  }

  private record Affirmation(String basis, String who) {}

  private @Nullable Affirmation findAffirmation(long entry) {
    return handle
        .createQuery(
            "SELECT basis, who FROM decision WHERE target = :entry AND active = 1"
                + " ORDER BY entry DESC LIMIT 1")
        .bind("entry", entry)
        .map((row, context) -> new Affirmation(row.getString("basis"), row.getString("who")))
        .findOne()
        .orElse(null);
  }

  private String ownBasis(long entry) {
    return handle
        .createQuery("SELECT basis FROM decision WHERE entry = :entry")
        .bind("entry", entry)
        .mapTo(String.class)
        .one();
  }

  /// The key of the n-th claim that a decision makes, from 1.
  static String made(long entry, int number) {
    return "p" + entry + "." + number;
  }

  /// The entry of the decision that made a claim, or 0 where the machine found it.
  static long maker(String claim) {
    int dot = claim.indexOf('.');
    return claim.startsWith("p") && dot > 1 ? Long.parseLong(claim.substring(1, dot)) : 0;
  }

  /// Which of its decision's claims a made claim is, from 1.
  static int number(String claim) {
    return Integer.parseInt(claim.substring(claim.indexOf('.') + 1));
  }

  /// The claims that a decision replaces or judges; those that it makes are not among them.
  static List<String> judged(Decision decision) {
    return switch (decision) {
      case Decision.OnClaim on -> List.of(on.claim());
      case Decision.MergeClaims merge -> merge.claims();
      case Decision.AddClaim add -> List.of();
      case Decision.ImportClaims all -> List.of();
      case Decision.OnMention on -> List.of();
      case Decision.GradeSource grade -> List.of();
      case Decision.GradeItem grade -> List.of();
      case Decision.Affirm affirm -> List.of();
    };
  }

  /// How many claims a decision makes.
  static int makes(Decision decision) {
    return switch (decision) {
      case Decision.SplitClaim split -> split.propositions().size();
      case Decision.MergeClaims merge -> 1;
      case Decision.AddClaim add -> 1;
      case Decision.ImportClaims all -> all.claims().size();
      case Decision.OnClaim on -> 0;
      case Decision.OnMention on -> 0;
      case Decision.GradeSource grade -> 0;
      case Decision.GradeItem grade -> 0;
      case Decision.Affirm affirm -> 0;
    };
  }
}
