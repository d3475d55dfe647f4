package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;
import static org.probandum.model.SlotKind.ACTOR;
import static org.probandum.model.SlotKind.DOCUMENT;
import static org.probandum.model.SlotKind.PLACE;
import static org.probandum.model.SlotKind.QUANTITY;
import static org.probandum.model.SlotKind.TARGET;
import static org.probandum.model.SlotKind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.stance.EventComparison.ActionMatch;

/// Decides whether a claim and a statement speak of one event or state, before anything is said on
/// how they differ: by the family of action, then place, time and those who take part.
final class EventIdentity {
  /// From here on two equal counts of the same are hardly chance.
  private static final double LARGE = 100;

  private final StanceRules rules;
  private final Units units = Units.load();
  private final EndOfThing end;

  EventIdentity(StanceRules rules) {
    this.rules = rules;
    this.end = new EndOfThing(rules);
  }

  /// The slot that shows that the two are different events, or null where none does.
  @Nullable SlotKind apart(EventComparison c) {
    boolean pinned = pinned(c);
    if (c.outcome(PLACE) == DIFFERS && !(pinned && c.fits(TIME))) {
      return PLACE;
    }
    if (c.outcome(PLACE) == NOT_COMPARABLE && c.weak(PLACE) && !pinned) {
      return PLACE;
    }
    if (c.outcome(TIME) == DIFFERS && (!pinned || c.weak(TIME))) {
      return TIME;
    }
    if (c.outcome(TARGET) == DIFFERS) {
      return TARGET;
    }
    boolean occasion = c.fits(PLACE) && c.agrees(TIME) && c.outcome(QUANTITY) != DIFFERS;
    return c.outcome(ACTOR) == DIFFERS && !oneThing(c) && !occasion ? ACTOR : null;
  }

  /// Whether both speak of one thing or person and not of some of a kind: `the bridge`, `Ana
  /// Kovac`; not `40 prisoners`, of whom each of two can have released some.
  private static boolean oneThing(EventComparison c) {
    boolean counted = c.outcome(QUANTITY) == DIFFERS;
    return c.agrees(TARGET)
        && Stream.concat(c.claim().slots(TARGET).stream(), c.statement().slots(TARGET).stream())
            .anyMatch(slot -> named(slot) || (!counted && definite(slot)));
  }

  private static boolean definite(Slot slot) {
    return unique(slot) || slot.text().toLowerCase(Locale.ROOT).startsWith("the ");
  }

  /// Whether a named participant, to whom this hardly happens twice, makes it one event whatever
  /// the date.
  boolean pinned(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    boolean once =
        action != null
            && rules.happensOnce(action.family())
            && c.agrees(TARGET)
            && c.claim().slots(TARGET).stream().anyMatch(EventIdentity::unique);
    return once || end.isOne(c);
  }

  /// Whether both say what destroyed or befell one and the same named thing, and name different
  /// things as the cause: `a mine`, `a fire in the bunker`.
  boolean rivalCauses(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    boolean near = c.action() == ActionMatch.SAME || c.action() == ActionMatch.RELATED;
    return action != null
        && near
        && rules.happensOnce(action.family())
        && c.fits(TARGET)
        && anyNamed(c.claim().slots(TARGET))
        && c.has(ACTOR)
        && c.outcome(ACTOR) == NOT_COMPARABLE
        && !c.with(DIFFERS).contains(PLACE)
        && !c.with(DIFFERS).contains(TIME)
        && areThings(c.claim().slots(ACTOR))
        && areThings(c.statement().slots(ACTOR));
  }

  private boolean areThings(List<Slot> slots) {
    return slots.stream()
        .allMatch(slot ->
            !named(slot)
                && slot.text().chars().skip(1).noneMatch(Character::isUpperCase)
                && slot.value() instanceof SlotValue.Participant participant
                && participant.heads().stream().noneMatch(units::isPerson));
  }

  /// Whether enough fits to take the two for one event or state.
  boolean meets(EventComparison c) {
    if (c.action() == ActionMatch.RELATED && !relatedMeets(c)) {
      return false;
    }
    if (pinned(c)) {
      return true;
    }
    if (c.agrees(DOCUMENT) && documented(c)) {
      return true;
    }
    if (c.has(TARGET) && c.outcome(TARGET) == NOT_COMPARABLE && !countsPeople(c)) {
      return false;
    }
    if (c.has(PLACE)) {
      return placed(c);
    }
    return c.has(TIME) ? timed(c) : stated(c);
  }

  /// Whether the claim counts those whom something befell, of whom a passage can speak in other
  /// words; not things that were bought or built, nor money.
  private static boolean countsPeople(EventComparison c) {
    return c.claim().slots(QUANTITY).stream()
        .anyMatch(slot ->
            slot.value() instanceof SlotValue.HowMany count
                && switch (count.quantity().role()) {
                  case MONEY, MEASURE, OTHER -> false;
                  case KILLED,
                      INJURED,
                      MISSING,
                      DISPLACED,
                      ARRESTED,
                      RELEASED,
                      PARTICIPANT,
                      PRESENT ->
                      true;
                });
  }

  /// Where only the kinds of event are near, all who take part have to fit; a passage may be silent
  /// on whom it was done to where the same one did it at that very time.
  private static boolean relatedMeets(EventComparison c) {
    boolean actor = !c.has(ACTOR) || c.fits(ACTOR);
    boolean unsaid =
        c.outcome(TARGET) == ABSENT && c.has(ACTOR) && c.agrees(ACTOR) && c.agrees(TIME);
    return actor && (!c.has(TARGET) || c.fits(TARGET) || unsaid);
  }

  /// What one document says of a matter is what the claim says that it says: one participant has to
  /// fit, and none may be somebody else.
  private static boolean documented(EventComparison c) {
    return (c.fits(TARGET) || c.fits(ACTOR))
        && (!c.has(TARGET) || c.fits(TARGET))
        && (!c.has(ACTOR) || c.outcome(ACTOR) != DIFFERS);
  }

  private static boolean placed(EventComparison c) {
    boolean participant = c.agrees(TARGET) || c.agrees(ACTOR);
    boolean otherCount = c.agrees(PLACE) && c.has(TARGET) && c.outcome(QUANTITY) == DIFFERS;
    boolean otherEnd = c.outcome(PLACE) == NOT_COMPARABLE && !c.weak(PLACE);
    if (otherEnd && (!c.has(TIME) || c.fits(TIME))) {
      return c.firmlyFits(ACTOR) || c.firmlyFits(TARGET);
    }
    if (!c.has(TIME)) {
      return c.fits(PLACE)
          && (participant || c.fits(TARGET) || c.fits(ACTOR) || c.agrees(QUANTITY) || otherCount);
    }
    boolean counted = ((c.agrees(PLACE) || c.fits(TARGET)) && c.fits(QUANTITY)) || otherCount;
    boolean told = c.fits(TIME) && c.agrees(TARGET) && c.outcome(PLACE) == ABSENT;
    return told
        || (c.fits(PLACE) && (c.fits(TIME) || participant || c.firmlyFits(TARGET) || counted));
  }

  private static boolean timed(EventComparison c) {
    boolean participant = c.agrees(TARGET) || c.agrees(ACTOR);
    boolean silent = c.has(TARGET) && c.outcome(TARGET) == ABSENT;
    boolean bareToll = !c.has(TARGET) && !c.has(ACTOR) && c.agrees(QUANTITY) && c.fits(TIME);
    return bareToll || (participant && (silent ? c.agrees(TIME) : c.fits(TIME)));
  }

  /// A state or an event without place and time: those who take part have to show it.
  private boolean stated(EventComparison c) {
    boolean participant = c.agrees(TARGET) || c.agrees(ACTOR);
    if (!c.has(ACTOR) && c.outcome(TARGET) == COMPATIBLE) {
      return commonWords(c) >= 2 || anyNamed(c.claim().slots(TARGET));
    }
    if (!c.has(ACTOR) && c.agrees(TARGET) && c.agrees(QUANTITY) && countTells(c)) {
      return true;
    }
    boolean both = c.fits(TARGET) && c.fits(ACTOR) && (participant || commonWords(c) >= 2);
    boolean named =
        (c.agrees(TARGET) && anyNamed(c.claim().slots(TARGET)))
            || (c.agrees(ACTOR) && anyNamed(c.claim().slots(ACTOR)));
    return both || (participant && (!c.has(TARGET) || !c.has(ACTOR)) && named);
  }

  /// Whether both give one exact count that is no small one (`640 houses`), and the statement names
  /// no time or place by which it could be another event.
  private static boolean countTells(EventComparison c) {
    return c.statement().findSlot(TIME) == null
        && c.statement().findSlot(PLACE) == null
        && c.claim().slots(QUANTITY).stream().allMatch(EventIdentity::isExact);
  }

  private static boolean isExact(Slot slot) {
    return slot.value() instanceof SlotValue.HowMany count
        && count.quantity().low() != null
        && count.quantity().low().equals(count.quantity().high())
        && count.quantity().low() >= LARGE
        && !count.quantity().approximate();
  }

  /// How many words of the claim's target the statement's has too, or others for the same thing.
  private long commonWords(EventComparison c) {
    List<String> theirs = heads(c.statement().slots(TARGET));
    return heads(c.claim().slots(TARGET)).stream()
        .distinct()
        .filter(head ->
            theirs.stream().anyMatch(other -> head.equals(other) || rules.areAlike(head, other)))
        .count();
  }

  private static List<String> heads(List<Slot> slots) {
    List<String> heads = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.value() instanceof SlotValue.Participant participant) {
        heads.addAll(participant.heads());
      }
    }
    return heads;
  }

  private static boolean anyNamed(List<Slot> slots) {
    return slots.stream().anyMatch(EventIdentity::named);
  }

  /// Whether the wording picks out one person or thing: a name, or a description that holds one
  /// (`the Holm letter`).
  private static boolean unique(Slot slot) {
    return named(slot) || slot.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean named(Slot slot) {
    return slot.value() instanceof SlotValue.Participant participant && participant.named();
  }
}
