package org.probandum.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.PassageKey;

/// Computes the views of claims.
final class ClaimProjection {
  /// The machine's claims first, then persons' in the order in which they were made, so that a
  /// claim comes after those that it was made of.
  private static final Comparator<String> ORDER =
      Comparator.comparingLong(Decisions::maker).thenComparing(Comparator.naturalOrder());

  private final Handle handle;
  private final StoredValues stored;
  private final Assessor assessor;

  ClaimProjection(Handle handle, StoredValues stored, Assessor assessor) {
    this.handle = handle;
    this.stored = stored;
    this.assessor = assessor;
  }

  /// Computes these claims, those made of them, and those judged together with them.
  ///
  /// @param fresh what the machine says of claims, where it is at hand
  void compute(Collection<String> keys, Map<String, MachineClaim> fresh) {
    if (keys.isEmpty()) {
      return;
    }
    ClaimInputs inputs = new ClaimInputs(handle, stored);
    inputs.take(fresh);
    ClaimFrames frames = new ClaimFrames(handle, stored, inputs);
    Basis basis = new Basis(handle, stored, inputs);
    TreeSet<String> open = new TreeSet<>(ORDER);
    open.addAll(keys);
    Set<String> done = new HashSet<>();
    while (!open.isEmpty()) {
      String key = open.removeFirst();
      done.add(key);
      List<DecisionRow> decisions = refreshed(inputs.decisions(key), basis);
      for (DecisionRow row : decisions) {
        // Imported claims stand each by itself.
        boolean imported = row.decision() instanceof Decision.ImportClaims;
        if (!imported && Decisions.makes(row.decision()) > 0) {
          new Decisions(handle)
              .claims(row.entry()).stream().filter(k -> !done.contains(k)).forEach(open::add);
        }
      }
      write(key, frames.find(key), decisions, inputs);
    }
  }

  private List<DecisionRow> refreshed(List<DecisionRow> decisions, Basis basis) {
    Decisions table = new Decisions(handle);
    List<DecisionRow> refreshed = new ArrayList<>();
    for (DecisionRow row : decisions) {
      boolean judges = row.active() && !(row.decision() instanceof Decision.Affirm);
      refreshed.add(judges ? table.refresh(row, basis.of(row.decision())) : row);
    }
    return refreshed;
  }

  private void write(
      String key,
      ClaimFrames.@Nullable Frame frame,
      List<DecisionRow> decisions,
      ClaimInputs inputs) {
    Words words = new Words(handle);
    words.remove(SearchHit.Kind.CLAIM, key);
    for (String table : List.of("claim", "claim_document", "verdict")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE claim = :claim")
          .bind("claim", key)
          .execute();
    }
    if (frame == null) {
      return;
    }
    ClaimFold fold = ClaimFold.of(key, frame, decisions, inputs, assessor);
    if (fold.shown()) {
      row(key, fold);
      documents(key, fold.evidence());
      verdicts(key, fold);
      words.add(SearchHit.Kind.CLAIM, key, fold.proposition());
    }
  }

  private void row(String key, ClaimFold fold) {
    ClaimFrames.Frame frame = fold.frame();
    MachineClaim machine = frame.machine();
    ReviewerVerdict person = fold.person();
    Verdict derived = fold.derived() == null ? null : fold.derived().verdict();
    Verdict verdict = person == null ? derived : person.verdict();
    handle
        .createUpdate(
            "INSERT INTO claim VALUES (:claim, :article, :number, :start, :end, :ordinal, :text,"
                + " :proposition, :byPerson, :state, :machine, :derived, :person, :verdict,"
                + " :decidedBy, :status, :stale, :decided, :supporting, :contradicting, :urgency)")
        .bind("claim", key)
        .bind("article", frame.article())
        .bind("number", frame.number())
        .bind("start", frame.span().start())
        .bind("end", frame.span().end())
        .bind("ordinal", frame.ordinal())
        .bind("text", frame.text())
        .bind("proposition", fold.proposition())
        .bind("byPerson", Decisions.maker(key) != 0)
        .bind("state", fold.state().name())
        .bind("machine", machine == null ? null : machine.assessment().verdict().name())
        .bind("derived", name(derived))
        .bind("person", person == null ? null : person.verdict().name())
        .bind("verdict", name(verdict))
        .bind("decidedBy", person == null ? null : person.who())
        .bind("status", fold.status().name())
        .bind("stale", fold.stale())
        .bind("decided", fold.decisions().stream().filter(DecisionRow::active).count())
        .bind("supporting", supporting(fold.derived()))
        .bind("contradicting", contradicting(fold.derived()))
        .bind("urgency", fold.stale() ? 0 : urgency(verdict))
        .execute();
  }

  private static @Nullable String name(@Nullable Verdict verdict) {
    return verdict == null ? null : verdict.name();
  }

  private static int supporting(@Nullable Assessment assessment) {
    return assessment instanceof Assessment.Evidenced e ? e.supportingDocuments().size() : 0;
  }

  private static int contradicting(@Nullable Assessment assessment) {
    return assessment instanceof Assessment.Evidenced e ? e.contradictingDocuments().size() : 0;
  }

  private static int urgency(@Nullable Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> 1;
      case CONTESTED -> 2;
      case QUALIFIED -> 3;
      case SUPPORTED -> 4;
      case CORROBORATED -> 5;
      case NO_EVIDENCE -> 6;
      case NOT_CHECKABLE -> 7;
      case null -> 7;
    };
  }

  private void documents(String key, Evidence evidence) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO claim_document VALUES (:claim, :document, :relation)");
    for (Passage passage : evidence.passages()) {
      Relation relation = evidence.relation(PassageKey.of(passage));
      batch
          .bind("claim", key)
          .bind("document", passage.document().id())
          .bind("relation", relation == null ? "REJECTED" : relation.name())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void verdicts(String key, ClaimFold fold) {
    for (ReviewerVerdict verdict : fold.verdicts()) {
      handle
          .createUpdate(
              "INSERT INTO verdict VALUES (:claim, :who, :verdict, :entry, :time, :stale)")
          .bind("claim", key)
          .bind("who", verdict.who())
          .bind("verdict", verdict.verdict().name())
          .bind("entry", verdict.entry())
          .bind("time", verdict.time().toEpochMilli())
          .bind("stale", verdict.stale())
          .execute();
    }
  }
}
