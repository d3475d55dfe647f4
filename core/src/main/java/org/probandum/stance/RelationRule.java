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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /// Reservations named beside the one that decides.
  private static final int NAMED = 2;

  private final StanceRules rules;
  private final EventIdentity identity;
  private final TimesOfOne times;

  RelationRule(StanceRules rules) {
    this.rules = rules;
    this.identity = new EventIdentity(rules);
    this.times = new TimesOfOne(rules);
  }

  /// A relation and what decided it.
  ///
  /// @param relation how the statement bears on the claim
  /// @param slot the slot that decided, or null
  /// @param text one plain sentence
  record Decision(Relation relation, @Nullable SlotKind slot, String text) {
    static Decision mentions(@Nullable SlotKind slot, String text) {
      return new Decision(Relation.MENTIONS, slot, text);
    }
  }

  Decision decide(EventComparison comparison) {
    if (comparison.action() == ActionMatch.OTHER) {
      return Decision.mentions(null, otherEvent(comparison));
    }
    if (comparison.action() == ActionMatch.OPPOSED
        && Opposition.byVerb(comparison.claim(), comparison.statement())) {
      return opposite(comparison);
    }
    if (Opposition.unclaimed(comparison)) {
      return new Decision(
          Relation.QUALIFIES, ACTION, "When it was written, no group had claimed responsibility.");
    }
    if (comparison.action() == ActionMatch.OPPOSED && Opposition.atAnotherTime(comparison, rules)) {
      return new Decision(
          Relation.QUALIFIES,
          TIME,
          "It says that it happened, and when: " + why(comparison, TIME) + ".");
    }
    if (times.thenAndNow(comparison)) {
      return Decision.mentions(TIME, "The one speaks of how it was then, the other of now.");
    }
    if (comparison.action() == ActionMatch.OPPOSED && Opposition.never(comparison)) {
      return contradiction(comparison, ACTION);
    }
    if (comparison.action() == ActionMatch.OPPOSED && !Opposition.excludes(comparison)) {
      return Decision.mentions(
          null, "One of the two is negated, and what exactly it denies may be another part of it.");
    }
    if (comparison.action() == ActionMatch.OPPOSED && Opposition.noneBesideSome(comparison)) {
      return hedged(comparison)
          ? contradiction(comparison, ACTION)
          : new Decision(
              Relation.CONTRADICTS,
              ACTION,
              "The one says that there was none, the other names some.");
    }
    if (otherScope(comparison)) {
      return Decision.mentions(QUANTITY, "It counts others: " + why(comparison, QUANTITY) + ".");
    }
    SlotKind apart = identity.apart(comparison);
    if (apart == TIME && times.isOneDeed(comparison)) {
      return new Decision(
          Relation.QUALIFIES,
          TIME,
          "It gives another day ("
              + why(comparison, TIME)
              + "); unless it happened twice, that speaks against the claim.");
    }
    if (apart != null) {
      return Decision.mentions(
          apart, "It may speak of another event: " + why(comparison, apart) + ".");
    }
    if (identity.rivalCauses(comparison)) {
      return rivalCause(comparison);
    }
    if (!identity.meets(comparison)) {
      return Decision.mentions(
          null,
          "Too little in it shows that it speaks of the same event" + least(comparison) + ".");
    }
    SlotKind differing = first(comparison.with(Outcome.DIFFERS));
    if (differing != null && comparison.action() == ActionMatch.RELATED) {
      return Decision.mentions(
          differing, "It speaks of a related event: " + why(comparison, differing) + ".");
    }
    return differing != null ? contradiction(comparison, differing) : agreement(comparison);
  }

  /// What is opened can be closed on another day, and what was withheld be published later.
  private static Decision opposite(EventComparison c) {
    return Opposition.ofSame(c)
        ? new Decision(
            Relation.QUALIFIES,
            ACTION,
            "It says the opposite: "
                + why(c, ACTION)
                + "; unless that was at another time, it speaks against the claim.")
        : Decision.mentions(null, otherEvent(c));
  }

  private static Decision rivalCause(EventComparison c) {
    SlotResult cause = c.results().get(ACTOR);
    return cause == null
        ? Decision.mentions(ACTOR, "It names another cause.")
        : new Decision(
            Relation.QUALIFIES,
            ACTOR,
            "It names as the cause "
                + cause.comparison().passage()
                + ", where the claim has "
                + cause.comparison().claim()
                + "; unless the two are one, that speaks against the claim.");
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
    if (slot == ACTOR && isRival(comparison)) {
      return new Decision(
          Relation.QUALIFIES,
          slot,
          "A rival attribution: "
              + why(comparison, slot)
              + "; it is somebody's word for it and refutes nothing.");
    }
    if (slot == QUANTITY
        && comparison.has(TARGET)
        && comparison.outcome(TARGET) == NOT_COMPARABLE) {
      return new Decision(
          Relation.QUALIFIES,
          slot,
          "Another number ("
              + why(comparison, slot)
              + "), but whether the same are counted cannot be told from the wording.");
    }
    return new Decision(
        Relation.CONTRADICTS, slot, "The same event, but " + why(comparison, slot) + ".");
  }

  /// Whether the statement lays an act of violence on somebody else on the word of others.
  private boolean isRival(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    return action != null
        && rules.isClaimable(action.family())
        && !c.statement().attributions().isEmpty();
  }

  private Decision agreement(EventComparison c) {
    List<SlotKind> lacking = lacking(c);
    if (lacking.isEmpty()) {
      return new Decision(Relation.SUPPORTS, null, "The same event: " + agreeing(c) + ".");
    }
    String reasons =
        lacking.stream()
            .limit(NAMED)
            .map(kind -> why(c, kind))
            .distinct()
            .collect(Collectors.joining("; "));
    return new Decision(
        Relation.QUALIFIES, lacking.getFirst(), "The core holds, but " + reasons + ".");
  }

  /// The slots that keep a statement on the same event from supporting the claim, most telling
  /// first.
  private static List<SlotKind> lacking(EventComparison c) {
    List<SlotKind> lacking = new ArrayList<>();
    if (hedged(c)) {
      lacking.add(ACTION);
    }
    if (c.has(QUANTITY) && !c.agrees(QUANTITY)) {
      lacking.add(QUANTITY);
    }
    for (SlotKind kind : DECIDING) {
      boolean silent = c.outcome(kind) == ABSENT || c.outcome(kind) == NOT_COMPARABLE;
      boolean part = c.fits(kind) && adds(c, kind);
      boolean kindOnly = c.fits(kind) && c.weak(kind) && (kind == ACTOR || kind == TARGET);
      boolean settled =
          isToll(c) && (kind == ACTOR || (kind == TARGET && c.outcome(TARGET) != NOT_COMPARABLE));
      if (c.has(kind) && !settled && !lacking.contains(kind) && (silent || part || kindOnly)) {
        lacking.add(kind);
      }
    }
    if (c.action() == ActionMatch.RELATED && !lacking.contains(ACTION)) {
      lacking.add(ACTION);
    }
    if (lacking.isEmpty()) {
      lacking.addAll(vague(c));
    }
    return lacking;
  }

  /// What keeps a statement from supporting that is silent on nothing: nothing in it agrees, or
  /// both when and where are only within reach.
  private static List<SlotKind> vague(EventComparison c) {
    if (c.outcome(TIME) == COMPATIBLE && c.outcome(PLACE) == COMPATIBLE) {
      return List.of(TIME, PLACE);
    }
    if (c.agrees(ACTOR) || c.agrees(TARGET) || c.agrees(QUANTITY)) {
      return List.of();
    }
    return DECIDING.stream()
        .filter(kind -> c.outcome(kind) == COMPATIBLE)
        .findFirst()
        .map(List::of)
        .orElse(List.of(ACTION));
  }

  private static boolean adds(EventComparison c, SlotKind kind) {
    SlotResult result = c.results().get(kind);
    return result != null && result.flags().contains(Flag.OMITS);
  }

  /// In a toll the count is the point; who or what brought it about is the event's own claim.
  private static boolean isToll(EventComparison c) {
    return c.has(QUANTITY) && c.fits(PLACE) && c.outcome(QUANTITY) != ABSENT;
  }

  private static boolean hedged(EventComparison c) {
    SlotValue.Action theirs = c.statement().findAction();
    SlotValue.Action ours = c.claim().findAction();
    return theirs != null && theirs.hedged() && !(ours != null && ours.hedged());
  }

  private static @Nullable SlotKind first(List<SlotKind> kinds) {
    return DECIDING.stream().filter(kinds::contains).findFirst().orElse(null);
  }

  private static String agreeing(EventComparison c) {
    List<SlotKind> agree = c.with(Outcome.AGREES);
    List<SlotKind> fit = c.with(COMPATIBLE);
    String first = names(agree) + (agree.size() == 1 ? " agrees" : " agree");
    return fit.isEmpty() ? first : first + ", and " + names(fit) + " can be the same";
  }

  private static String names(List<SlotKind> kinds) {
    return kinds.stream()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String otherEvent(EventComparison c) {
    Slot ours = c.claim().findSlot(ACTION);
    Slot theirs = c.statement().findSlot(ACTION);
    return ours == null || theirs == null
        ? "It makes no statement that could be compared."
        : "It speaks of another kind of event: “"
            + theirs.text()
            + "”, where the claim has “"
            + ours.text()
            + "”.";
  }

  /// What most stands against taking the two for one, as an addition to a sentence.
  private static String least(EventComparison c) {
    return DECIDING.stream()
        .filter(kind -> c.outcome(kind) == ABSENT || c.outcome(kind) == NOT_COMPARABLE)
        .filter(c::has)
        .findFirst()
        .map(kind -> ": " + c.why(kind))
        .orElse("");
  }

  private static String why(EventComparison c, SlotKind slot) {
    if (slot == ACTION && hedged(c)) {
      return "the passage holds back in its wording";
    }
    String why = c.why(slot);
    return why.isEmpty() ? "it does not say so" : why;
  }
}
