package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Compares how many, for the same role and the same people counted. An earlier or partial count is
/// no other count of the same.
final class QuantityComparator {
  private final Units units;
  private final PartialCounts partial;

  QuantityComparator(Units units, PartialCounts partial) {
    this.units = units;
    this.partial = partial;
  }

  /// The claim's counts beside the statement's; null where the claim has none. The statement's
  /// count that comes nearest is the one compared.
  ///
  /// @param claim the claim's counts
  /// @param passage the statement's counts
  /// @param context what the statement's source says of the counts
  @Nullable SlotResult compare(List<Slot> claim, List<Slot> passage, Context context) {
    SlotResult worst = null;
    boolean given = false;
    for (Slot slot : claim) {
      if (slot.value() instanceof SlotValue.HowMany ours) {
        SlotResult next = nearest(slot, ours.quantity(), passage, context);
        given |= next.outcome() != ABSENT;
        if (worst == null || rank(next.outcome()) > rank(worst.outcome())) {
          worst = next;
        }
      }
    }
    return worst != null && worst.outcome() == ABSENT && given
        ? absent(worst.comparison().claim(), null)
        : worst;
  }

  /// What the source says of its counts.
  ///
  /// @param words the words of the statement's sentence
  /// @param closed whether the source gives counts that were closed, rather than a toll that may
  ///   still have grown
  record Context(PartialCounts.Words words, boolean closed) {}

  private SlotResult nearest(Slot slot, Quantity ours, List<Slot> passage, Context context) {
    SlotResult best = null;
    String others = null;
    for (Slot other : passage) {
      if (!(other.value() instanceof SlotValue.HowMany theirs)
          || !sameRole(ours, theirs.quantity())) {
        continue;
      }
      if (units.differInKind(ours.unit(), theirs.quantity().unit())) {
        others = "one counts " + ours.unit() + ", the other " + theirs.quantity().unit();
      } else {
        SlotResult next = pair(slot, ours, other, inUnitOf(ours, theirs.quantity()), context);
        if (best == null || rank(next.outcome()) < rank(best.outcome())) {
          best = next;
        }
      }
    }
    return best != null ? best : absent(slot.text(), others);
  }

  /// A count that the passage lacks.
  ///
  /// @param others what it counts instead; null where nothing, or where it gives another of the
  ///   claim's counts
  private static SlotResult absent(String claim, @Nullable String others) {
    String why = others == null ? "the passage gives no such count" : others;
    Set<Flag> flags = others == null ? Set.of() : Set.of(Flag.OTHER_SCOPE);
    return new SlotResult(new Comparison(SlotKind.QUANTITY, claim, "", ABSENT, why), flags);
  }

  /// The passage's number in the claim's unit, where both measure.
  static Quantity inUnitOf(Quantity ours, Quantity theirs) {
    return ours.role() == Quantity.Role.MEASURE ? Measures.inUnitOf(ours, theirs) : theirs;
  }

  /// Whether both say how many in one role, in measures that can be converted, in one currency.
  static boolean sameRole(Quantity ours, Quantity theirs) {
    return ours.role() == theirs.role()
        && (ours.role() != Quantity.Role.MEASURE || Measures.comparable(ours.unit(), theirs.unit()))
        && (ours.role() != Quantity.Role.MONEY || ours.unit().equals(theirs.unit()));
  }

  private SlotResult pair(Slot slot, Quantity ours, Slot other, Quantity theirs, Context context) {
    if (units.differInScope(ours.unit(), theirs.unit())) {
      return otherScope(slot, other, "one counts " + ours.unit() + ", the other " + theirs.unit());
    }
    String part = partial.find(other, context.words());
    if (part != null) {
      return otherScope(
          slot, other, other.text() + " counts only those " + part + ", not all of the event");
    }
    if (context.words().denies(slot.text())) {
      return result(
          slot, other, DIFFERS, "it says " + other.text() + ", not " + slot.text(), Set.of());
    }
    if (partial.isFurther(other, context.words()) && !isSame(ours, theirs)) {
      return otherScope(
          slot, other, other.text() + " counts others than those counted before, by its wording");
    }
    Likeness.Result likeness = QuantityLikeness.of(ours, slot.text(), theirs, other.text());
    Outcome outcome = likeness.likeness().outcome();
    if (outcome == COMPATIBLE && grows(ours.role()) && openBelow(theirs, ours)) {
      return result(
          slot,
          other,
          COMPATIBLE,
          other.text()
              + " is a lower bound, often an earlier count; it leaves room for "
              + slot.text()
              + " without saying it",
          Set.of(Flag.EARLIER_COUNT));
    }
    if (outcome == DIFFERS && grows(ours.role()) && !context.closed() && below(theirs, ours)) {
      return result(
          slot,
          other,
          NOT_COMPARABLE,
          other.text()
              + " is an earlier count of the same event, of a toll that can have grown to "
              + slot.text(),
          Set.of(Flag.EARLIER_COUNT));
    }
    if (outcome == DIFFERS && ours.role() == Quantity.Role.MEASURE && Measures.near(ours, theirs)) {
      String near = other.text() + " is as near " + slot.text() + " as measuring can tell";
      return result(slot, other, COMPATIBLE, near, Set.of());
    }
    boolean converted =
        likeness.likeness() == Likeness.SAME
            && other.value() instanceof SlotValue.HowMany given
            && !given.quantity().unit().equals(theirs.unit());
    String why = converted ? other.text() + " comes to " + slot.text() : likeness.why();
    return result(slot, other, outcome, why, Set.of());
  }

  /// Whether the bounds are equal, in whatever unit they are given.
  static boolean isSame(Quantity ours, Quantity theirs) {
    return Objects.equals(ours.low(), theirs.low()) && Objects.equals(ours.high(), theirs.high());
  }

  private static SlotResult otherScope(Slot slot, Slot other, String why) {
    return result(slot, other, NOT_COMPARABLE, why, Set.of(Flag.OTHER_SCOPE));
  }

  /// Whether everything that `a` admits is less than everything that `b` admits.
  private static boolean below(Quantity a, Quantity b) {
    Double high = a.high();
    Double low = b.low();
    return high != null && low != null && high <= low;
  }

  /// Whether the passage's count starts lower and has no end: `at least 56` beside `over 60`.
  private static boolean openBelow(Quantity theirs, Quantity ours) {
    Double low = theirs.low();
    Double ourLow = ours.low();
    return theirs.high() == null && low != null && ourLow != null && low < ourLow;
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
