package org.probandum.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Flag;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Token;
import org.probandum.stance.ParticipantLikeness.Grade;

/// Who is said to have done it: that somebody claims an act, that nobody does, that it is laid on
/// somebody, and that somebody denies it are four different things, and none of them is the act.
final class Responsibility {
  private static final String CLAIMS = "CLAIM_RESPONSIBILITY";
  private static final String DENIES = "DENY";
  private static final Set<String> ACCUSING = Set.of("ACCUSE", "BLAME");

  private final StanceRules rules;
  private final ParticipantLikeness likeness;

  Responsibility(StanceRules rules) {
    this.rules = rules;
    this.likeness = new ParticipantLikeness(Units.load(), rules);
  }

  /// What a statement on responsibility says on a claim that somebody committed the act.
  ///
  /// @param decision the relation and why
  /// @param flags what a reader must know beside it
  record Answer(RelationRule.Decision decision, Set<Flag> flags) {
    Answer {
      flags = Set.copyOf(flags);
    }
  }

  private enum Kind {
    CLAIMED,
    UNCLAIMED,
    BLAMED,
    DENIED
  }

  /// The answer, or null where the claim lays no act of violence on somebody by name, or the
  /// statement is not on responsibility for the same event.
  @Nullable Answer find(EventComparison comparison, SourceReading source) {
    Claim claim = comparison.claim();
    SlotValue.Action act = claim.findAction();
    Slot doer = doer(claim);
    if (act == null
        || act.negated()
        || doer == null
        || !rules.isClaimable(act.family())
        || !claim.slots(SlotKind.QUANTITY).isEmpty()
        || !sameEvent(comparison)) {
      return null;
    }
    Kind kind = kind(comparison.statement(), source);
    return kind == null ? null : answer(kind, doer, comparison.statement(), source);
  }

  private static @Nullable Slot doer(Claim claim) {
    return claim.slots(SlotKind.ACTOR).stream()
        .filter(Responsibility::named)
        .findFirst()
        .orElse(null);
  }

  /// Where the claim has no place, that the text appeared soon after does not make it one.
  private static boolean sameEvent(EventComparison c) {
    boolean placed = c.has(SlotKind.PLACE);
    boolean timed = c.has(SlotKind.TIME);
    boolean shown = placed || c.fits(SlotKind.TARGET) || c.agrees(SlotKind.TIME);
    return (placed || timed)
        && shown
        && (!placed || c.fits(SlotKind.PLACE))
        && (!timed || c.fits(SlotKind.TIME));
  }

  private @Nullable Kind kind(Claim statement, SourceReading source) {
    SlotValue.Action action = statement.findAction();
    if (action == null) {
      return null;
    }
    if (action.family().equals(CLAIMS)) {
      return action.negated() ? Kind.UNCLAIMED : Kind.CLAIMED;
    }
    if (action.family().equals(DENIES) && !action.negated()) {
      return Kind.DENIED;
    }
    boolean lays =
        !action.negated() && (rules.blames(action.family()) || worded(statement, source));
    return lays && !laidOn(statement).isEmpty() ? Kind.BLAMED : null;
  }

  /// Whether the statement's own words lay the act on somebody: `pointed to X`, `X was behind it`.
  private boolean worded(Claim statement, SourceReading source) {
    Sentence sentence = source.reading().findSentence(statement.sentenceId());
    if (sentence == null) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      boolean own = statement.spans().stream().anyMatch(span -> span.contains(token.span()));
      if (own && (rules.isBlameWord(token.lemma()) || rules.points(token.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private Answer answer(Kind kind, Slot doer, Claim statement, SourceReading source) {
    return switch (kind) {
      case UNCLAIMED ->
          qualifies(
              "The attack is not in doubt, but when this was written nobody had claimed it; that"
                  + " neither shows nor refutes that "
                  + doer.text()
                  + " did it.",
              Set.of());
      case CLAIMED -> claimed(doer, statement);
      case BLAMED -> blamed(doer, statement, source);
      case DENIED -> denied(doer, statement);
    };
  }

  private Answer claimed(Slot doer, Claim statement) {
    Slot nearest = nearest(doer, statement.slots(SlotKind.ACTOR));
    if (nearest == null) {
      return qualifies("It was claimed, but the passage does not say by whom.", Set.of());
    }
    return switch (likeness.of(doer, nearest)) {
      case SAME ->
          new Answer(
              new RelationRule.Decision(
                  Relation.SUPPORTS,
                  null,
                  "The one who is said to have done it claims to have done it."),
              Set.of(Flag.SELF_CLAIM));
      case SHARED, KIND, RELATED ->
          qualifies(
              nearest.text() + " claimed it; whether that is " + doer.text() + " is not said.",
              Set.of(Flag.SELF_CLAIM));
      case UNKNOWN, DIFFERENT ->
          qualifies(
              "A rival claim: " + nearest.text() + " says that it did it. It refutes nothing.",
              Set.of());
    };
  }

  private Answer blamed(Slot doer, Claim statement, SourceReading source) {
    Slot nearest = nearest(doer, laidOn(statement));
    Grade grade = nearest == null ? Grade.UNKNOWN : likeness.of(doer, nearest);
    List<Attribution> attributions = source.reading().attributionsOf(statement);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!attributions.isEmpty()) {
      flags.add(Flag.PARTY_STATEMENT);
    }
    String whom = nearest == null ? "somebody" : nearest.text();
    String text =
        switch (grade) {
          case SAME -> "It is laid on " + whom + ", which is an accusation and not the deed.";
          case SHARED, KIND, RELATED ->
              "It is laid on " + whom + "; whether that is " + doer.text() + " is not said.";
          case UNKNOWN, DIFFERENT ->
              "A rival attribution: it is laid on "
                  + whom
                  + ", where the claim has "
                  + doer.text()
                  + ". It refutes nothing.";
        };
    return qualifies(text, flags);
  }

  private Answer denied(Slot doer, Claim statement) {
    Slot nearest = nearest(doer, statement.slots(SlotKind.ACTOR));
    if (nearest != null && likeness.of(doer, nearest) == Grade.SAME) {
      return new Answer(
          new RelationRule.Decision(
              Relation.CONTRADICTS, SlotKind.ACTOR, nearest.text() + " denies that it did it."),
          Set.of(Flag.DENIED_BY, Flag.PARTY_STATEMENT));
    }
    String whom = nearest == null ? "Another" : nearest.text();
    return new Answer(
        RelationRule.Decision.mentions(
            SlotKind.ACTOR,
            whom + " denies a part in it, which says nothing on " + doer.text() + "."),
        Set.of(Flag.DENIED_BY));
  }

  private @Nullable Slot nearest(Slot doer, List<Slot> slots) {
    Slot best = null;
    for (Slot slot : slots) {
      boolean participant = slot.value() instanceof SlotValue.Participant;
      if (participant
          && (best == null || likeness.of(doer, slot).compareTo(likeness.of(doer, best)) < 0)) {
        best = slot;
      }
    }
    return best;
  }

  private static Answer qualifies(String text, Set<Flag> flags) {
    return new Answer(new RelationRule.Decision(Relation.QUALIFIES, SlotKind.ACTOR, text), flags);
  }

  /// The named participants on whom an act can be laid: whom it concerns, else who is behind it.
  /// The one who accuses or blames is not (`the two blamed one another`).
  private static List<Slot> laidOn(Claim statement) {
    SlotValue.Action action = statement.findAction();
    boolean accuser = action != null && ACCUSING.contains(action.family());
    List<Slot> names = new ArrayList<>();
    for (SlotKind kind : List.of(SlotKind.TARGET, SlotKind.ACTOR)) {
      if (names.isEmpty() && !(accuser && kind == SlotKind.ACTOR)) {
        statement.slots(kind).stream().filter(Responsibility::named).forEach(names::add);
      }
    }
    return names;
  }

  private static boolean named(Slot slot) {
    return slot.value() instanceof SlotValue.Participant participant && participant.named();
  }
}
