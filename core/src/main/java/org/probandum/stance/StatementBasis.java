package org.probandum.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Flag;
import org.probandum.model.Reading;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Stance;
import org.probandum.text.NameForms;

/// On whose word a source's statement rests, and what follows for its weight.
final class StatementBasis {
  private final StanceRules rules;

  StatementBasis(StanceRules rules) {
    this.rules = rules;
  }

  /// Flags of a statement by the people to whom its source attributes it.
  Set<Flag> flags(Claim statement, SourceReading source) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    List<Attribution> attributions = source.reading().attributionsOf(statement);
    boolean byDocument = false;
    for (Attribution attribution : attributions) {
      boolean document = isDocument(attribution, source.reading());
      byDocument |= document;
      if (attribution.stance() == Stance.DENIES) {
        flags.add(Flag.DENIED_BY);
        flags.add(Flag.PARTY_STATEMENT);
      }
      if (!document && (attribution.stance() == Stance.ALLEGES || accuses(statement))) {
        flags.add(Flag.PARTY_STATEMENT);
      }
    }
    if (!source.absentCites().isEmpty() && (byDocument || attributions.isEmpty())) {
      flags.add(Flag.SECOND_HAND);
    }
    SlotValue.Action action = statement.findAction();
    if (action != null && action.hedged()) {
      flags.add(Flag.HEDGED);
    }
    return flags;
  }

  /// Whether the source attributes the statement to the claimant of the article's claim.
  boolean repeatsClaimant(
      Claim claim, Reading article, Claim statement, SourceReading source) {
    for (Attribution ours : article.attributionsOf(claim)) {
      for (Attribution theirs : source.reading().attributionsOf(statement)) {
        if (sameClaimant(ours, article, theirs, source.reading())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameClaimant(
      Attribution ours, Reading article, Attribution theirs, Reading source) {
    if (ours.claimant().isBlank() || theirs.claimant().isBlank()) {
      return false;
    }
    return NameForms.compatible(ours.claimant(), theirs.claimant())
        || words(theirs, source).contains(ours.claimant().toLowerCase(Locale.ROOT))
        || words(ours, article).contains(theirs.claimant().toLowerCase(Locale.ROOT));
  }

  private boolean accuses(Claim statement) {
    SlotValue.Action action = statement.findAction();
    return action != null
        && rules.accuses(action.family())
        && statement.findSlot(SlotKind.ACTOR) != null;
  }

  private boolean isDocument(Attribution attribution, Reading reading) {
    for (String word : words(attribution, reading).split("[^\\p{L}]+", -1)) {
      if (rules.isDocumentWord(word)) {
        return true;
      }
    }
    return false;
  }

  private static String words(Attribution attribution, Reading reading) {
    StringBuilder words = new StringBuilder(attribution.claimant());
    String text = reading.document().text();
    attribution.source().forEach(span -> words.append(' ').append(span.of(text)));
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
