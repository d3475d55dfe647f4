package org.probandum.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// Enters decisions into the table of decisions, linked with what they are on.
final class DecisionProjection {
  private final Handle handle;
  private final Decisions decisions;

  DecisionProjection(Handle handle) {
    this.handle = handle;
    this.decisions = new Decisions(handle);
  }

  /// What a decision is on.
  ///
  /// @param claims keys of the claims it judges, makes or replaces
  /// @param source the source that it grades, or null
  /// @param gradedDocument the document that it grades, or null
  /// @param mentionDocument the document whose mention it judges, or null
  record Touched(
      Set<String> claims,
      @Nullable String source,
      @Nullable String gradedDocument,
      @Nullable String mentionDocument) {}

  Touched add(Entry entry, Act.Decided decided) {
    long number = entry.sequence();
    Decision decision = decided.decision();
    Long target = decision instanceof Decision.Affirm affirm ? affirm.entry() : null;
    Decision on = target == null ? decision : subject(target);
    handle
        .createUpdate(
            "INSERT INTO decision VALUES (:entry, :kind, :time, :who, :why, :body, :basis,"
                + " :document, :source, :target, 1, 0, NULL)")
        .bind("entry", number)
        .bind("kind", decision.getClass().getSimpleName())
        .bind("time", entry.time().toEpochMilli())
        .bind("who", entry.who())
        .bind("why", entry.why())
        .bind("body", Acts.write(decision))
        .bind("basis", decided.basis())
        .bind("document", document(on))
        .bind("source", on instanceof Decision.GradeSource grade ? grade.source() : null)
        .bind("target", target)
        .execute();
    List<String> claims =
        target == null ? linked(number, decision) : List.copyOf(decisions.claims(target));
    for (String claim : claims) {
      handle
          .createUpdate("INSERT OR IGNORE INTO decision_claim VALUES (:claim, :entry)")
          .bind("claim", claim)
          .bind("entry", number)
          .execute();
    }
    return touched(number, on);
  }

  /// What an affirmed entry decides.
  private Decision subject(long target) {
    DecisionRow row = decisions.find(target);
    if (row == null) {
      throw new CaseException("an entry affirms entry " + target + ", which is no decision");
    }
    return row.decision();
  }

  private static @Nullable String document(Decision decision) {
    return switch (decision) {
      case Decision.OnMention on -> on.mention().document();
      case Decision.GradeItem grade -> grade.document();
      case Decision.AddClaim add -> add.article();
      case Decision.ImportClaims all -> all.article();
      case Decision.OnClaim on -> null;
      case Decision.MergeClaims merge -> null;
      case Decision.GradeSource grade -> null;
      case Decision.Affirm affirm -> null;
    };
  }

  private static List<String> linked(long entry, Decision decision) {
    List<String> claims = new ArrayList<>(Decisions.judged(decision));
    for (int i = 1; i <= Decisions.makes(decision); i++) {
      claims.add(Decisions.made(entry, i));
    }
    return claims;
  }

  private Touched touched(long entry, Decision on) {
    return new Touched(
        new LinkedHashSet<>(decisions.claims(entry)),
        on instanceof Decision.GradeSource grade ? grade.source() : null,
        on instanceof Decision.GradeItem grade ? grade.document() : null,
        on instanceof Decision.OnMention mention ? mention.mention().document() : null);
  }

  /// Makes a decision hold or not.
  Touched turn(long entry, boolean active) {
    handle
        .createUpdate(
            "UPDATE decision SET active = :active, stale = 0, affirmed_by = NULL"
                + " WHERE entry = :entry")
        .bind("active", active)
        .bind("entry", entry)
        .execute();
    Decision decision = subject(entry);
    return touched(
        entry, decision instanceof Decision.Affirm affirm ? subject(affirm.entry()) : decision);
  }
}
