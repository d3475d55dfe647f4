package org.probandum.stance;

import static org.probandum.model.SlotKind.ACTION;
import static org.probandum.model.SlotKind.ACTOR;
import static org.probandum.model.SlotKind.CAUSE;
import static org.probandum.model.SlotKind.DEGREE;
import static org.probandum.model.SlotKind.DOCUMENT;
import static org.probandum.model.SlotKind.PLACE;
import static org.probandum.model.SlotKind.QUANTITY;
import static org.probandum.model.SlotKind.TARGET;
import static org.probandum.model.SlotKind.TIME;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.probandum.model.Claim;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Whether a denial and an assertion exclude each other.
final class Opposition {
  /// What never was, and not what never will or may be.
  private static final Pattern NEVER =
      Pattern.compile("(?<!\\b(?:will|would|shall|should|must|can|could|may|might)) never\\b");

  private Opposition() {}

  /// A negation can deny any part of its sentence (`did not arise there after the war`), so all the
  /// parts must be the same.
  static boolean excludes(EventComparison c) {
    return noneBesideSome(c) || sameParts(c);
  }

  /// `No resident of Brod was hurt` beside `15 residents of Brod were hurt`, whichever is the
  /// claim: one is enough to refute none. Where only one of them names a time, it may be another
  /// event.
  static boolean noneBesideSome(EventComparison c) {
    Claim none = negated(c.claim()) ? c.claim() : c.statement();
    Claim some = negated(c.claim()) ? c.statement() : c.claim();
    return negated(none)
        && !negated(some)
        && isNone(none.slots(SlotKind.QUANTITY))
        && none.slots(ACTOR).isEmpty()
        && none.findSlot(TARGET) != null
        && (c.fits(TIME) || (none.findSlot(TIME) == null && some.findSlot(TIME) == null))
        && (!c.has(PLACE) || c.fits(PLACE))
        && none.slots(TARGET).stream()
            .allMatch(slot ->
                unique(slot)
                    && some.slots(TARGET).stream().anyMatch(other -> includes(slot, other)));
  }

  /// `No group had claimed it` beside a claim that one did: true when it was written, and no
  /// refutation.
  static boolean unclaimed(EventComparison c) {
    SlotValue.Action ours = c.claim().findAction();
    SlotValue.Action theirs = c.statement().findAction();
    return ours != null
        && theirs != null
        && ours.family().equals("CLAIM_RESPONSIBILITY")
        && theirs.family().equals("CLAIM_RESPONSIBILITY")
        && !ours.negated()
        && theirs.negated()
        && c.fits(PLACE)
        && c.outcome(TIME) != Outcome.DIFFERS;
  }

  /// `It did not arise in August 2021` beside `it arose in 2014`: what hardly happens twice
  /// happened at another time.
  static boolean atAnotherTime(EventComparison c, StanceRules rules) {
    SlotValue.Action ours = c.claim().findAction();
    return ours != null
        && negated(c.claim())
        && !negated(c.statement())
        && rules.happensOnce(ours.family())
        && c.firmlyFits(TARGET)
        && c.outcome(TIME) == Outcome.DIFFERS
        && !c.weak(TIME);
  }

  /// `It arrested no member` beside `it arrested fourteen members`: the counts differ by the denial
  /// itself.
  private static boolean noneOfThem(EventComparison c) {
    Claim denied = negated(c.claim()) ? c.claim() : c.statement();
    return isNone(denied.slots(SlotKind.QUANTITY));
  }

  /// `The council has never invited the panel` beside `it invited the panel in 2022`: whatever the
  /// day, where the same ones take part.
  static boolean never(EventComparison c) {
    return negated(c.statement())
        && !negated(c.claim())
        && NEVER.matcher(c.statement().proposition()).find()
        && c.agrees(ACTOR)
        && c.agrees(TARGET)
        && covered(c, TARGET)
        && (c.outcome(TIME) != Outcome.DIFFERS || !c.weak(TIME))
        && List.of(TIME, PLACE, DOCUMENT, CAUSE, DEGREE).stream()
            .allMatch(kind ->
                c.statement().slots(kind).stream().allMatch(Slot::inherited) || c.agrees(kind));
  }

  /// Whether the one says the opposite by its verb, and neither is negated: `opened`, `closed`.
  static boolean byVerb(Claim claim, Claim statement) {
    return negated(claim) == negated(statement);
  }

  /// Whether all take part of whom the claim speaks, where and when it has it.
  static boolean ofSame(EventComparison c) {
    return c.has(TARGET)
        && c.agrees(TARGET)
        && (!c.has(ACTOR) || c.agrees(ACTOR))
        && List.of(TIME, PLACE).stream().allMatch(kind -> !c.has(kind) || c.fits(kind));
  }

  private static boolean isNone(List<Slot> counts) {
    return counts.stream()
        .anyMatch(slot ->
            slot.value() instanceof SlotValue.HowMany count
                && Double.valueOf(0).equals(count.quantity().high()));
  }

  private static boolean unique(Slot slot) {
    return slot.text().chars().skip(3).anyMatch(Character::isUpperCase);
  }

  private static boolean sameParts(EventComparison c) {
    boolean same =
        c.results().entrySet().stream()
            .filter(entry -> entry.getKey() != ACTION)
            .filter(entry -> entry.getKey() != QUANTITY || !noneOfThem(c))
            .allMatch(entry ->
                (entry.getKey() == ACTOR || entry.getKey() == TARGET)
                    ? covered(c, entry.getKey())
                    : lies(c, entry.getKey()));
    boolean nothingMore =
        List.of(ACTOR, TARGET, TIME, PLACE, DOCUMENT, CAUSE, DEGREE).stream()
            .allMatch(kind ->
                c.has(kind) || !negated(c.statement()) || c.statement().findSlot(kind) == null);
    return same && nothingMore && (c.firmlyFits(ACTOR) || c.firmlyFits(TARGET));
  }

  /// Whether when and where the assertion has it lie in what the denial speaks of: that it did not
  /// happen in Brod leaves open that it happened in Posavina, and not the other way round.
  private static boolean lies(EventComparison c, SlotKind kind) {
    boolean agrees = c.outcome(kind) == Outcome.AGREES;
    if (!negated(c.statement())) {
      return agrees;
    }
    List<Slot> wide = c.statement().slots(kind);
    List<Slot> narrow = c.claim().slots(kind);
    return switch (kind) {
      case TIME -> agrees || allHeld(narrow, wide);
      case PLACE -> wide.isEmpty() ? agrees : allHeld(narrow, wide);
      case QUANTITY ->
          agrees || wide.stream().anyMatch(w -> narrow.stream().anyMatch(n -> allOf(w, n)));
      case ACTION, ACTOR, TARGET, DOCUMENT, DEGREE, CAUSE -> agrees;
    };
  }

  /// Whether both number the same ones, though not in the same role: `freed none of the 22
  /// villagers`.
  private static boolean allOf(Slot denied, Slot asserted) {
    return denied.value() instanceof SlotValue.HowMany d
        && asserted.value() instanceof SlotValue.HowMany a
        && d.quantity().unit().equals(a.quantity().unit())
        && Objects.equals(d.quantity().low(), a.quantity().low())
        && Objects.equals(d.quantity().high(), a.quantity().high());
  }

  private static boolean allHeld(List<Slot> narrow, List<Slot> wide) {
    return narrow.stream().allMatch(slot -> wide.stream().anyMatch(other -> holds(other, slot)));
  }

  private static boolean holds(Slot wide, Slot narrow) {
    if (wide.value() instanceof SlotValue.When w && narrow.value() instanceof SlotValue.When n) {
      return TimeLikeness.of(w.time(), wide.text(), n.time(), narrow.text()).likeness().outcome()
          == Outcome.AGREES;
    }
    if (UnlistedPlaces.same(wide.value(), narrow.value())) {
      return true;
    }
    return wide.value() instanceof SlotValue.Where w
        && narrow.value() instanceof SlotValue.Where n
        && PlaceLikeness.of(w.place(), n.place()).likeness().outcome() == Outcome.AGREES;
  }

  /// Whether the denial covers whom the assertion names; one that names nobody who did it denies it
  /// of all: `no mine did it` denies that a submarine mine did it, and not the other way round.
  private static boolean covered(EventComparison c, SlotKind kind) {
    Claim denied = negated(c.claim()) ? c.claim() : c.statement();
    Claim asserted = negated(c.claim()) ? c.statement() : c.claim();
    List<Slot> wide = denied.slots(kind);
    if (kind == ACTOR && wide.isEmpty()) {
      return true;
    }
    return c.fits(kind)
        && asserted.slots(kind).stream()
            .allMatch(narrow -> wide.stream().anyMatch(slot -> includes(slot, narrow)));
  }

  private static boolean includes(Slot wide, Slot narrow) {
    if (wide.value() instanceof SlotValue.Participant w
        && narrow.value() instanceof SlotValue.Participant n) {
      return (w.named() && n.named())
          || (!w.heads().isEmpty() && n.heads().containsAll(w.heads()))
          || w.canonical().equalsIgnoreCase(n.canonical());
    }
    return false;
  }

  static boolean negated(Claim claim) {
    SlotValue.Action action = claim.findAction();
    return action != null && action.negated();
  }
}
