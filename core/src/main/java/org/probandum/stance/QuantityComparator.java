package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Compares how many, for the same role and the same people counted.
final class QuantityComparator {
  /// How far an approximate number may be missed, as a share of it.
  private static final double ROUNDING = 0.1;

  private final Units units;

  QuantityComparator(Units units) {
    this.units = units;
  }

  /// The claim's counts beside the passage's; null where the claim has none. The passage's count
  /// that comes nearest is the one compared.
  ///
  /// @param finished whether the passage gives a count that was closed, rather than a toll that may
  ///   still have grown
  @Nullable SlotResult compare(List<Slot> claim, List<Slot> passage, boolean finished) {
    SlotResult worst = null;
    for (Slot slot : claim) {
      if (slot.value() instanceof SlotValue.HowMany ours) {
        SlotResult next = nearest(slot, ours.quantity(), passage, finished);
        if (worst == null || rank(next.outcome()) > rank(worst.outcome())) {
          worst = next;
        }
      }
    }
    return worst;
  }

  private SlotResult nearest(Slot slot, Quantity ours, List<Slot> passage, boolean finished) {
    SlotResult best = null;
    for (Slot other : passage) {
      if (other.value() instanceof SlotValue.HowMany theirs && sameRole(ours, theirs.quantity())) {
        SlotResult next = pair(slot, ours, other, theirs.quantity(), finished);
        if (best == null || rank(next.outcome()) < rank(best.outcome())) {
          best = next;
        }
      }
    }
    return best != null
        ? best
        : SlotResult.of(
            new Comparison(
                SlotKind.QUANTITY, slot.text(), "", ABSENT, "the passage gives no such count"));
  }

  private static boolean sameRole(Quantity ours, Quantity theirs) {
    return ours.role() == theirs.role()
        && (ours.role() != Quantity.Role.MEASURE || ours.unit().equals(theirs.unit()))
        && (ours.role() != Quantity.Role.MONEY || ours.unit().equals(theirs.unit()));
  }

  private SlotResult pair(Slot slot, Quantity ours, Slot other, Quantity theirs, boolean finished) {
    if (units.differInScope(ours.unit(), theirs.unit())) {
      return result(
          slot,
          other,
          NOT_COMPARABLE,
          "one counts " + ours.unit() + ", the other " + theirs.unit(),
          Set.of(Flag.OTHER_SCOPE));
    }
    boolean below = below(theirs, ours);
    boolean above = below(ours, theirs);
    if (!below && !above) {
      return within(theirs, ours)
          ? result(slot, other, AGREES, other.text() + " fits " + slot.text(), Set.of())
          : result(
              slot,
              other,
              COMPATIBLE,
              other.text() + " leaves room for " + slot.text() + " without saying it",
              openBelow(theirs, ours) && grows(ours.role())
                  ? Set.of(Flag.EARLIER_COUNT)
                  : Set.of());
    }
    if ((ours.approximate() || theirs.approximate()) && close(ours, theirs)) {
      return result(slot, other, COMPATIBLE, "both are rounded, and close to each other", Set.of());
    }
    if (below && grows(ours.role()) && !finished) {
      return result(
          slot,
          other,
          NOT_COMPARABLE,
          other.text() + " is an earlier count of a toll that can have grown to " + slot.text(),
          Set.of(Flag.EARLIER_COUNT));
    }
    return result(
        slot,
        other,
        DIFFERS,
        other.text() + " is " + (below ? "less" : "more") + " than " + slot.text(),
        Set.of());
  }

  /// Whether everything that `a` admits is less than everything that `b` admits.
  private static boolean below(Quantity a, Quantity b) {
    Double high = a.high();
    Double low = b.low();
    return high != null
        && low != null
        && (high < low || (high.equals(low) && (a.highOpen() || b.lowOpen())));
  }

  private static boolean within(Quantity inner, Quantity outer) {
    Double low = outer.low();
    Double high = outer.high();
    Double innerLow = inner.low();
    Double innerHigh = inner.high();
    boolean lowOk =
        low == null
            || (innerLow != null
                && (innerLow > low
                    || (innerLow.equals(low) && (!outer.lowOpen() || inner.lowOpen()))));
    boolean highOk =
        high == null
            || (innerHigh != null
                && (innerHigh < high
                    || (innerHigh.equals(high) && (!outer.highOpen() || inner.highOpen()))));
    return lowOk && highOk;
  }

  /// Whether the passage's count starts lower and has no end: `at least 56` beside `over 60`.
  private static boolean openBelow(Quantity theirs, Quantity ours) {
    Double low = theirs.low();
    Double ourLow = ours.low();
    return theirs.high() == null && low != null && ourLow != null && low < ourLow;
  }

  private static boolean close(Quantity a, Quantity b) {
    if (a.low() == null || a.high() == null || b.low() == null || b.high() == null) {
      return false;
    }
    double x = middle(a);
    double y = middle(b);
    return Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y));
  }

  private static double middle(Quantity quantity) {
    Double low = quantity.low();
    Double high = quantity.high();
    if (low != null && high != null) {
      return (low + high) / 2;
    }
    return low != null ? low : high != null ? high : 0;
  }

  private static boolean grows(Quantity.Role role) {
    return switch (role) {
      case KILLED, INJURED, MISSING, DISPLACED -> true;
      case ARRESTED, RELEASED, PARTICIPANT, PRESENT, MONEY, MEASURE, OTHER -> false;
    };
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> 0;
      case COMPATIBLE -> 1;
      case DIFFERS -> 2;
      case NOT_COMPARABLE -> 3;
      case ABSENT -> 4;
    };
  }

  private static SlotResult result(
      Slot slot, Slot other, Outcome outcome, String why, Set<Flag> flags) {
    return new SlotResult(
        new Comparison(SlotKind.QUANTITY, slot.text(), other.text(), outcome, why), flags);
  }
}
