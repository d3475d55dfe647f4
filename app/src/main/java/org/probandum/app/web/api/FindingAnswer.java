package org.probandum.app.web.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.record.DecisionRow;
import org.probandum.record.FindingView;
import org.probandum.record.journal.Decision;

/// A passage beside a claim.
///
/// @param id names the passage
/// @param relation the relation that holds; for a rejected passage the machine's
/// @param rejected whether a person said that it has nothing to do with the claim
/// @param machineRelation what the latest run found, or null
/// @param slot the slot that decided, or null
/// @param origin the number of its origin, or null where it does not count
/// @param note the last remark that holds, or null
/// @param distressing whether its words are such that a reader may want to be asked first
record FindingAnswer(
    String id,
    DocumentName document,
    int start,
    int end,
    String quote,
    String before,
    String after,
    Relation relation,
    boolean rejected,
    @Nullable Relation machineRelation,
    @Nullable SlotKind slot,
    @Nullable String origin,
    List<Flag> flags,
    List<Compared> comparisons,
    @Nullable WhyAnswer why,
    Mark mark,
    @Nullable String note,
    boolean distressing) {

  /// One slot of claim and passage side by side.
  record Compared(
      SlotKind slot,
      @Nullable String claim,
      @Nullable String passage,
      Outcome outcome,
      String why) {
    static Compared of(Comparison comparison) {
      return new Compared(
          comparison.slot(),
          comparison.claim(),
          comparison.passage(),
          comparison.outcome(),
          comparison.why());
    }
  }

  static FindingAnswer of(FindingView view, OriginNumbers origins) {
    Finding machine = view.machine();
    Relation relation = view.relation();
    PassageAnswer passage = PassageAnswer.of(view.passage());
    String origin = view.origin();
    return new FindingAnswer(
        view.key().toString(),
        passage.document(),
        passage.start(),
        passage.end(),
        passage.quote(),
        passage.before(),
        passage.after(),
        relation != null ? relation : machine != null ? machine.relation() : Relation.MENTIONS,
        relation == null,
        machine == null ? null : machine.relation(),
        machine == null || machine.relation() != relation ? null : machine.slot(),
        origin == null ? null : origins.of(origin),
        machine == null ? List.of() : List.copyOf(machine.flags()),
        machine == null ? List.of() : machine.comparisons().stream().map(Compared::of).toList(),
        machine == null ? null : WhyAnswer.of(machine.why()),
        Mark.of(judging(view.decisions())),
        note(view.decisions()),
        Distress.in(passage.quote()));
  }

  /// What says how the passage bears on the claim; a remark does not.
  private static List<DecisionRow> judging(List<DecisionRow> decisions) {
    return decisions.stream()
        .filter(row -> !(row.decision() instanceof Decision.NoteFinding))
        .toList();
  }

  private static @Nullable String note(List<DecisionRow> decisions) {
    return decisions.reversed().stream()
        .filter(DecisionRow::active)
        .map(row -> row.decision() instanceof Decision.NoteFinding note ? note.note() : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
