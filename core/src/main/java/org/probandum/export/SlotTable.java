package org.probandum.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.model.Comparison;
import org.probandum.model.Outcome;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;

/// A claim's slots beside what the passages on each side say of them.
///
/// @param sides the sides that have a passage
/// @param rows one for each slot that was compared, in the order of [SlotKind]
record SlotTable(List<Relation> sides, List<Row> rows) {
  private static final List<Relation> ORDER =
      List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES);

  /// One slot.
  ///
  /// @param claim the claim's wording
  /// @param cells what each side says, in the order of the sides
  record Row(SlotKind slot, String claim, List<Cell> cells) {}

  /// What one side says of one slot.
  record Cell(Relation side, List<Said> said) {}

  /// A wording with how it compares.
  ///
  /// @param passage the passage's wording, empty where it says nothing of the slot
  /// @param times how many passages say so
  record Said(Outcome outcome, String passage, long times) {}

  static SlotTable of(ClaimView claim) {
    List<Relation> sides = ORDER.stream().filter(side -> !claim.on(side).isEmpty()).toList();
    List<Row> rows = new ArrayList<>();
    for (SlotKind slot : SlotKind.values()) {
      List<Cell> cells = sides.stream().map(side -> cell(claim, side, slot)).toList();
      if (cells.stream().anyMatch(cell -> !cell.said().isEmpty())) {
        rows.add(new Row(slot, wording(claim, slot), cells));
      }
    }
    return new SlotTable(sides, rows);
  }

  private static Cell cell(ClaimView claim, Relation side, SlotKind slot) {
    Map<Said, Long> times = new LinkedHashMap<>();
    for (EvidenceView view : claim.on(side)) {
      view.finding().comparisons().stream()
          .filter(comparison -> comparison.slot() == slot)
          .map(comparison -> new Said(comparison.outcome(), comparison.passage(), 1))
          .forEach(said -> times.merge(said, 1L, Long::sum));
    }
    List<Said> said = new ArrayList<>();
    times.forEach((key, count) -> said.add(new Said(key.outcome(), key.passage(), count)));
    return new Cell(side, said);
  }

  private static String wording(ClaimView claim, SlotKind slot) {
    return claim.evidence().stream()
        .flatMap(view -> view.finding().comparisons().stream())
        .filter(comparison -> comparison.slot() == slot)
        .map(Comparison::claim)
        .findFirst()
        .orElse("");
  }
}
