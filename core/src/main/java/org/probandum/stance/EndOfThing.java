package org.probandum.stance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// What hardly happens twice within weeks to the thing that is its subject: `the dyke at Brod broke
/// on 9 June`, and another says on 10 June. Years apart it can be another breach.
final class EndOfThing {
  /// The most days between two dates of one such event.
  private static final int APART = 31;

  private final StanceRules rules;

  EndOfThing(StanceRules rules) {
    this.rules = rules;
  }

  /// Whether the two speak of the end of one thing, told without anybody else who takes part.
  boolean isOne(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    SlotKind kind = c.has(SlotKind.TARGET) ? SlotKind.TARGET : SlotKind.ACTOR;
    return action != null
        && rules.endsThings(action.family())
        && c.fits(kind)
        && sameThing(c.claim().slots(kind), c.statement().slots(kind))
        && alone(c.claim())
        && alone(c.statement())
        && c.claim().slots(kind).stream().allMatch(EndOfThing::isOneThing)
        && near(c.claim(), c.statement());
  }

  private static boolean alone(Claim claim) {
    return claim.slots(SlotKind.ACTOR).isEmpty() || claim.slots(SlotKind.TARGET).isEmpty();
  }

  /// Whether one wording holds all words of the other: `the dyke at Brod`, `the main dyke at Brod`.
  private static boolean sameThing(List<Slot> ours, List<Slot> theirs) {
    if (ours.size() != 1 || theirs.size() != 1) {
      return false;
    }
    List<String> our = ParticipantLikeness.participant(ours.getFirst()).heads();
    List<String> their = ParticipantLikeness.participant(theirs.getFirst()).heads();
    return !our.isEmpty() && (our.containsAll(their) || their.containsAll(our));
  }

  /// `the dyke at Brod`: one thing, and a name that tells which.
  private static boolean isOneThing(Slot slot) {
    return slot.text().chars().skip(1).anyMatch(Character::isUpperCase)
        && slot.text().chars().noneMatch(Character::isDigit);
  }

  private static boolean near(Claim claim, Claim statement) {
    LocalDate ours = day(claim.slots(SlotKind.TIME));
    LocalDate theirs = day(statement.slots(SlotKind.TIME));
    return ours != null
        && theirs != null
        && Math.abs(ours.toEpochDay() - theirs.toEpochDay()) <= APART;
  }

  /// The day that the first dated time begins with, or null.
  private static @Nullable LocalDate day(List<Slot> times) {
    for (Slot slot : times) {
      if (slot.value() instanceof SlotValue.When when && when.time().dated()) {
        return when.time().earliest();
      }
    }
    return null;
  }
}
