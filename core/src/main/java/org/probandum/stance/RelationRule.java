package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.NOT_COMPARABLE;
import static org.probandum.model.SlotKind.ACTION;
import static org.probandum.model.SlotKind.ACTOR;
import static org.probandum.model.SlotKind.CAUSE;
import static org.probandum.model.SlotKind.DEGREE;
import static org.probandum.model.SlotKind.DOCUMENT;
import static org.probandum.model.SlotKind.PLACE;
import static org.probandum.model.SlotKind.QUANTITY;
import static org.probandum.model.SlotKind.TARGET;
import static org.probandum.model.SlotKind.TIME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Relation;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.stance.EventComparison.ActionMatch;

/// Decides the relation from the comparison of the slots: first whether the two speak of the same
/// event or state, then what the slots say. When in doubt it abstains.
final class RelationRule {
  /// The order in which a slot is named as the one that decides.
  private static final List<SlotKind> DECIDING =
      List.of(QUANTITY, TIME, PLACE, ACTOR, TARGET, ACTION, DOCUMENT, CAUSE, DEGREE);

  private final StanceRules rules;

  RelationRule(StanceRules rules) {
    this.rules = rules;
  }

  /// A relation and what decided it.
  ///
  /// @param relation how the statement bears on the claim
  /// @param slot the slot that decided, or null
  /// @param text one plain sentence
  record Decision(Relation relation, @Nullable SlotKind slot, String text) {}

  Decision decide(EventComparison comparison) {
    if (comparison.action() == ActionMatch.OTHER) {
      return new Decision(Relation.MENTIONS, null, "It speaks of another kind of event.");
    }
    if (comparison.action() == ActionMatch.OPPOSED && !opposes(comparison)) {
      return new Decision(
          Relation.MENTIONS,
          null,
          "One of the two is negated, and what exactly it denies may be another part of it.");
    }
    if (otherScope(comparison)) {
      return new Decision(
          Relation.MENTIONS, QUANTITY, "It counts others: " + why(comparison, QUANTITY) + ".");
    }
    SlotKind apart = apart(comparison);
    if (apart != null) {
      return new Decision(
          Relation.MENTIONS,
          apart,
          "It may speak of another event: " + why(comparison, apart) + ".");
    }
    if (!meets(comparison)) {
      return new Decision(
          Relation.MENTIONS, null, "Too little in it shows that it speaks of the same event.");
    }
    SlotKind differing = differing(comparison);
    if (differing != null && comparison.action() == ActionMatch.RELATED) {
      return new Decision(
          Relation.MENTIONS,
          differing,
          "It speaks of a related event: " + why(comparison, differing) + ".");
    }
    if (differing != null) {
      return contradiction(comparison, differing);
    }
    SlotKind lacking = lacking(comparison);
    if (lacking != null) {
      return new Decision(
          Relation.QUALIFIES, lacking, "The core holds, but " + why(comparison, lacking) + ".");
    }
    return new Decision(
        Relation.SUPPORTS, null, "The same event, and every slot agrees or can be the same.");
  }

  /// Whether a denial and an assertion exclude each other. A negation can deny any part of its
  /// sentence (`did not arise there after the war`), so all the parts must be the same.
  private static boolean opposes(EventComparison c) {
    boolean same =
        c.results().entrySet().stream()
            .filter(entry -> entry.getKey() != ACTION)
            .allMatch(entry ->
                (entry.getKey() == ACTOR || entry.getKey() == TARGET)
                    ? covered(c, entry.getKey())
                    : entry.getValue().outcome() == Outcome.AGREES);
    boolean nothingMore =
        List.of(TIME, PLACE, DOCUMENT, CAUSE, DEGREE).stream()
            .allMatch(kind ->
                c.has(kind) || !negated(c.statement()) || c.statement().findSlot(kind) == null);
    return same && nothingMore && (c.fits(ACTOR) || c.fits(TARGET));
  }

  /// Whether the denial covers whom the assertion names: `no mine did it` denies that a submarine
  /// mine did it, and not the other way round.
  private static boolean covered(EventComparison c, SlotKind kind) {
    Claim denied = negated(c.claim()) ? c.claim() : c.statement();
    Claim asserted = negated(c.claim()) ? c.statement() : c.claim();
    List<Slot> wide = denied.slots(kind);
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

  private static boolean negated(Claim claim) {
    SlotValue.Action action = claim.findAction();
    return action != null && action.negated();
  }

  /// Whether the counts that could be compared are of a part, or of others.
  private static boolean otherScope(EventComparison c) {
    SlotResult quantity = c.results().get(QUANTITY);
    return quantity != null && quantity.flags().contains(Flag.OTHER_SCOPE);
  }

  private Decision contradiction(EventComparison comparison, SlotKind slot) {
    if (hedged(comparison)) {
      return new Decision(
          Relation.QUALIFIES, slot, "It speaks against it, but holds back in its wording.");
    }
    if (slot == QUANTITY
        && comparison.has(TARGET)
        && comparison.outcome(TARGET) == NOT_COMPARABLE) {
      return new Decision(
          Relation.QUALIFIES,
          slot,
          "Another number, but whether the same are counted cannot be told from the wording.");
    }
    return new Decision(
        Relation.CONTRADICTS, slot, "The same event, but " + why(comparison, slot) + ".");
  }

  /// The slot that shows that the two are different events, or null where none does.
  private @Nullable SlotKind apart(EventComparison c) {
    boolean pinned = pinned(c);
    if (c.outcome(PLACE) == Outcome.DIFFERS && !(pinned && c.fits(TIME))) {
      return PLACE;
    }
    if (c.outcome(TIME) == Outcome.DIFFERS && !pinned) {
      return TIME;
    }
    if (c.outcome(TARGET) == Outcome.DIFFERS) {
      return TARGET;
    }
    if (c.outcome(ACTOR) == Outcome.DIFFERS
        && !(c.agrees(TARGET) || (c.fits(PLACE) && c.agrees(TIME)))) {
      return ACTOR;
    }
    return null;
  }

  /// Whether a named participant, to whom this hardly happens twice, makes it one event whatever
  /// the date.
  private boolean pinned(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    return action != null
        && rules.happensOnce(action.family())
        && c.agrees(TARGET)
        && c.claim().slots(TARGET).stream().anyMatch(RelationRule::unique);
  }

  /// Whether the wording picks out one person or thing: a name, or a description that holds one
  /// (`the Holm letter`).
  private static boolean unique(Slot slot) {
    return named(slot) || slot.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /// Whether enough fits to take the two for one event or state.
  private boolean meets(EventComparison c) {
    if (c.action() == ActionMatch.RELATED
        && ((c.has(ACTOR) && !c.fits(ACTOR)) || (c.has(TARGET) && !c.fits(TARGET)))) {
      return false;
    }
    if (pinned(c)) {
      return true;
    }
    if (c.has(TARGET) && c.outcome(TARGET) == NOT_COMPARABLE && !c.has(QUANTITY)) {
      return false;
    }
    boolean participant = c.agrees(TARGET) || c.agrees(ACTOR);
    boolean placed = c.fits(PLACE);
    boolean timed = c.fits(TIME);
    boolean otherCount = c.agrees(PLACE) && c.has(TARGET) && c.outcome(QUANTITY) == Outcome.DIFFERS;
    if (c.has(TIME) && c.has(PLACE)) {
      boolean counted = (c.agrees(PLACE) && c.fits(QUANTITY)) || otherCount;
      boolean told = timed && c.agrees(TARGET) && c.outcome(PLACE) == ABSENT;
      return told || (placed && (timed || participant || c.fits(TARGET) || counted));
    }
    if (c.has(PLACE)) {
      return placed
          && (participant || c.fits(TARGET) || c.fits(ACTOR) || c.agrees(QUANTITY) || otherCount);
    }
    if (c.has(TIME)) {
      boolean silent = c.has(TARGET) && c.outcome(TARGET) == ABSENT;
      return participant && (silent ? c.agrees(TIME) : timed);
    }
    boolean both = c.fits(TARGET) && c.fits(ACTOR) && (participant || sharedWords(c) >= 2);
    if (!c.has(ACTOR) && c.outcome(TARGET) == COMPATIBLE) {
      return sharedWords(c) >= 2;
    }
    return both || (participant && (!c.has(TARGET) || !c.has(ACTOR)) && anyNamed(c));
  }

  /// How many words the descriptions of whom or what it was done to have in common.
  private static long sharedWords(EventComparison c) {
    Set<String> theirs = new HashSet<>();
    for (Slot slot : c.statement().slots(TARGET)) {
      if (slot.value() instanceof SlotValue.Participant participant) {
        theirs.addAll(participant.heads());
      }
    }
    Set<String> ours = new HashSet<>();
    for (Slot slot : c.claim().slots(TARGET)) {
      if (slot.value() instanceof SlotValue.Participant participant) {
        ours.addAll(participant.heads());
      }
    }
    return ours.stream().filter(theirs::contains).count();
  }

  private static boolean anyNamed(EventComparison c) {
    return (c.agrees(TARGET) && c.claim().slots(TARGET).stream().anyMatch(RelationRule::named))
        || (c.agrees(ACTOR) && c.claim().slots(ACTOR).stream().anyMatch(RelationRule::named));
  }

  private static boolean named(Slot slot) {
    return slot.value() instanceof SlotValue.Participant participant && participant.named();
  }

  private static @Nullable SlotKind differing(EventComparison c) {
    List<SlotKind> differing = c.with(Outcome.DIFFERS);
    return DECIDING.stream().filter(differing::contains).findFirst().orElse(null);
  }

  /// The slot that keeps a statement on the same event from supporting the claim, or null.
  private @Nullable SlotKind lacking(EventComparison c) {
    if (c.action() == ActionMatch.RELATED || hedged(c)) {
      return ACTION;
    }
    if (c.has(QUANTITY) && !c.agrees(QUANTITY)) {
      return QUANTITY;
    }
    for (SlotKind kind : DECIDING) {
      boolean silent =
          c.has(kind) && (c.outcome(kind) == ABSENT || c.outcome(kind) == NOT_COMPARABLE);
      if (silent && !(kind == ACTOR && isToll(c)) && !(kind == TARGET && isToll(c))) {
        return kind;
      }
    }
    if (c.outcome(TIME) == COMPATIBLE && c.outcome(PLACE) == COMPATIBLE) {
      return TIME;
    }
    for (SlotKind kind : List.of(ACTOR, TARGET)) {
      SlotResult result = c.results().get(kind);
      if (result != null && result.flags().contains(Flag.OMITS)) {
        return kind;
      }
    }
    boolean carried = c.agrees(ACTOR) || c.agrees(TARGET) || c.agrees(QUANTITY);
    if (carried) {
      return null;
    }
    return DECIDING.stream()
        .filter(kind -> c.outcome(kind) == COMPATIBLE)
        .findFirst()
        .orElse(ACTION);
  }

  /// In a toll the count is the point; who or what brought it about is the event's own claim.
  private static boolean isToll(EventComparison c) {
    return c.has(QUANTITY) && c.agrees(QUANTITY) && c.fits(PLACE);
  }

  private static boolean hedged(EventComparison c) {
    SlotValue.Action theirs = c.statement().findAction();
    SlotValue.Action ours = c.claim().findAction();
    return theirs != null && theirs.hedged() && !(ours != null && ours.hedged());
  }

  private static String why(EventComparison c, SlotKind slot) {
    if (slot == ACTION && hedged(c)) {
      return "the passage holds back in its wording";
    }
    SlotResult result = c.results().get(slot);
    return result == null ? "it does not say so" : result.comparison().why();
  }
}
