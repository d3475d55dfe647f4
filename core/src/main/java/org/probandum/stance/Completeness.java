package org.probandum.stance;

import java.util.List;
import org.probandum.model.Claim;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;

/// Whether a passage speaks of what a claim says beyond its slots, and what follows where it does
/// not.
final class Completeness {
  private final Complements complements;

  Completeness(StanceRules rules) {
    this.complements = new Complements(rules);
  }

  /// The decision, weakened where the passage is silent on what the claim turns on: a support to a
  /// reservation; a reservation to a mention, where only the kind of event is common to both.
  RelationRule.Decision apply(
      RelationRule.Decision decision,
      EventComparison comparison,
      Reading article,
      SourceReading source) {
    Complements.Difference difference =
        decision.relation() == Relation.MENTIONS
            ? null
            : complements.find(comparison, article, source);
    if (difference != null && isOfAnother(decision, difference, comparison)) {
      return RelationRule.Decision.mentions(
          SlotKind.TARGET, "It speaks of another matter: " + difference.text() + ".");
    }
    return switch (decision.relation()) {
      case MENTIONS, CONTRADICTS -> decision;
      case QUALIFIES -> weakened(decision, comparison, article, source);
      case SUPPORTS ->
          difference == null || isToll(comparison)
              ? weakened(decision, comparison, article, source)
              : new RelationRule.Decision(
                  Relation.QUALIFIES,
                  SlotKind.TARGET,
                  "The core holds, but it has " + difference.text() + ".");
    };
  }

  /// Whether the two name different ones, or count things that need not be the same, in no place
  /// that both name.
  private static boolean isOfAnother(
      RelationRule.Decision decision, Complements.Difference difference, EventComparison c) {
    boolean count =
        difference.counted()
            && decision.relation() == Relation.CONTRADICTS
            && decision.slot() == SlotKind.QUANTITY
            && !c.agrees(SlotKind.PLACE);
    return difference.other() || count;
  }

  /// A toll for which number, time and place fit is of that event, whatever the words for it: the
  /// same would be enough to contradict it.
  private static boolean isToll(EventComparison c) {
    return c.agrees(SlotKind.QUANTITY) && c.fits(SlotKind.TIME) && c.fits(SlotKind.PLACE);
  }

  private static RelationRule.Decision weakened(
      RelationRule.Decision decision,
      EventComparison comparison,
      Reading article,
      SourceReading source) {
    Claim claim = comparison.claim();
    Claim statement = comparison.statement();
    List<String> names = Residue.names(claim, article);
    List<String> silentOn = Residue.unnamed(names, statement, source);
    boolean turnsOnNames = !names.isEmpty() && silentOn.size() == names.size();
    if (turnsOnNames && comparison.tied().isEmpty()) {
      return RelationRule.Decision.mentions(
          decision.slot(),
          "It speaks of the same, but not of "
              + String.join(", ", silentOn)
              + ", on which the claim turns.");
    }
    if (decision.relation() == Relation.QUALIFIES) {
      return decision;
    }
    if (isToll(comparison)) {
      return decision;
    }
    List<String> counts = Residue.counts(claim, article, statement, source);
    if (!counts.isEmpty()) {
      return new RelationRule.Decision(
          Relation.QUALIFIES,
          SlotKind.QUANTITY,
          "The core holds, but the passage does not give " + String.join(", ", counts) + ".");
    }
    List<String> missing = Residue.missing(claim, article, statement, source);
    return missing.isEmpty()
        ? decision
        : new RelationRule.Decision(
            Relation.QUALIFIES,
            null,
            "The core holds, but the passage does not speak of: "
                + String.join(", ", missing)
                + ".");
  }
}
