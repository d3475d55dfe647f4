package org.probandum.stance;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.SlotKind;

/// One claim of an article beside one statement of a source, slot by slot.
///
/// @param claim the article's claim
/// @param statement the source's claim
/// @param action how the two actions relate
/// @param results a result for every slot that the claim fills, in the order of [SlotKind]
record EventComparison(
    Claim claim, Claim statement, ActionMatch action, Map<SlotKind, SlotResult> results) {

  /// How two actions relate.
  enum ActionMatch {
    SAME,
    /// The same, and one of the two says that it is not so; or the opposite (`opened`, `closed`).
    OPPOSED,
    /// Near families: what one says bears on the other without saying the same.
    RELATED,
    OTHER
  }

  EventComparison {
    results = new EnumMap<>(results);
  }

  Outcome outcome(SlotKind kind) {
    SlotResult result = results.get(kind);
    return result == null ? Outcome.NOT_COMPARABLE : result.outcome();
  }

  boolean has(SlotKind kind) {
    return results.containsKey(kind);
  }

  boolean agrees(SlotKind kind) {
    return outcome(kind) == Outcome.AGREES;
  }

  /// Whether the slot agrees or can be the same.
  boolean fits(SlotKind kind) {
    return agrees(kind) || outcome(kind) == Outcome.COMPATIBLE;
  }

  /// Whether the slot rests on what stands around, or fits in kind only.
  boolean weak(SlotKind kind) {
    SlotResult result = results.get(kind);
    return result != null && result.weak();
  }

  /// The slots by which the two are tied to one occasion: place, time, count, document.
  List<SlotKind> tied() {
    return List.of(SlotKind.TIME, SlotKind.PLACE, SlotKind.QUANTITY, SlotKind.DOCUMENT).stream()
        .filter(this::fits)
        .toList();
  }

  /// Whether the slot agrees or can be the same, by more than its kind.
  boolean firmlyFits(SlotKind kind) {
    return fits(kind) && !weak(kind);
  }

  /// Why the slot has its outcome; an empty text where the claim does not fill it.
  String why(SlotKind kind) {
    SlotResult result = results.get(kind);
    return result == null ? "" : result.comparison().why();
  }

  /// The slots with this outcome, in order.
  List<SlotKind> with(Outcome outcome) {
    return results.entrySet().stream()
        .filter(entry -> entry.getValue().outcome() == outcome)
        .map(Map.Entry::getKey)
        .toList();
  }

  List<Comparison> comparisons() {
    return results.values().stream().map(SlotResult::comparison).toList();
  }

  Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    results.values().forEach(result -> flags.addAll(result.flags()));
    return flags;
  }

  /// How near the two are: agreeing slots count twice, fitting ones once, differing ones against.
  int nearness() {
    int sum = action == ActionMatch.SAME || action == ActionMatch.OPPOSED ? 4 : 0;
    sum += action == ActionMatch.RELATED ? 2 : 0;
    for (SlotResult result : results.values()) {
      sum +=
          switch (result.outcome()) {
            case AGREES -> 2;
            case COMPATIBLE -> 1;
            case DIFFERS -> -1;
            case ABSENT, NOT_COMPARABLE -> 0;
          };
    }
    return sum;
  }
}
