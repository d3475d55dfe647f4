package org.probandum.stance;

import java.util.List;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Tells which times and numbers of a claim a passage gives in a form of its own: `18.4
/// centimetres` for `184 millimetres`, `on the 14th of this month` for `October 2025`.
final class SameValues {
  private static final Set<Likeness> WITHIN = Set.of(Likeness.SAME, Likeness.CONTAINED);

  private final Units units;

  SameValues(Units units) {
    this.units = units;
  }

  /// The slots in the claim's own clause whose value the passage gives.
  ///
  /// @param passage what was found in the passage
  List<Slot> of(Claim claim, List<Mention> passage) {
    return claim.slots().stream()
        .filter(slot -> !slot.inherited())
        .filter(slot -> passage.stream().anyMatch(mention -> isGiven(slot, mention)))
        .toList();
  }

  private boolean isGiven(Slot slot, Mention mention) {
    return switch (slot.value()) {
      case SlotValue.When when
          when slot.kind() == SlotKind.TIME && mention instanceof Mention.Time time ->
          WITHIN.contains(
              TimeLikeness.of(when.time(), slot.text(), time.value(), time.text()).likeness());
      case SlotValue.HowMany many when mention instanceof Mention.Count count ->
          isSame(many.quantity(), count.value());
      default -> false;
    };
  }

  /// Whether it is the same number of the same things, in whatever unit it is measured.
  private boolean isSame(Quantity ours, Quantity theirs) {
    return QuantityComparator.sameRole(ours, theirs)
        && !units.differInKind(ours.unit(), theirs.unit())
        && !units.differInScope(ours.unit(), theirs.unit())
        && QuantityComparator.isSame(ours, QuantityComparator.inUnitOf(ours, theirs));
  }
}
