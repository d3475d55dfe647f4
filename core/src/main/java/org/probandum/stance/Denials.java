package org.probandum.stance;

import org.probandum.model.Relation;
import org.probandum.model.SlotKind;

/// What follows where somebody denies a statement.
final class Denials {
  private Denials() {}

  /// The relation of the denial to a claim, given that of what is denied: to deny what supports a
  /// claim speaks against it; to deny what speaks against it or only touches it says nothing on it.
  static RelationRule.Decision turned(RelationRule.Decision decision) {
    return switch (decision.relation()) {
      case SUPPORTS ->
          new RelationRule.Decision(
              Relation.CONTRADICTS,
              SlotKind.ACTION,
              "The passage reports that somebody denies it.");
      case QUALIFIES ->
          new RelationRule.Decision(
              Relation.QUALIFIES,
              decision.slot(),
              "Somebody denies something near to it. " + decision.text());
      case CONTRADICTS, MENTIONS ->
          RelationRule.Decision.mentions(
              decision.slot(), "What is denied there is not what the claim says.");
    };
  }
}
