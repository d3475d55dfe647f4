package org.probandum.claim;

import org.probandum.claim.AttributionHit.Form;
import org.probandum.model.Stance;

/// How a claimant stands to the content: the lexicon's word, unless the form of the cue tells more.
final class AttributionStance {
  private AttributionStance() {}

  /// A passive without an agent passes on what nobody is named for; a negated denial affirms
  /// nothing (`did not deny` stays a denial's opposite only in the weakest sense, a report).
  static Stance of(AttributionSentence sentence, AttributionHit hit) {
    Stance stance = hit.cue().stance();
    boolean negated = negated(sentence, hit);
    if (negated && stance == Stance.DENIES) {
      return Stance.REPORTS;
    }
    boolean unnamed = hit.form() == Form.PASSIVE && hit.source() == null;
    return unnamed && stance == Stance.ASSERTS ? Stance.REPORTS : stance;
  }

  private static boolean negated(AttributionSentence sentence, AttributionHit hit) {
    for (int i = hit.from(); i < hit.head(); i++) {
      if (sentence.isWord(i, "not") || sentence.isWord(i, "n't") || sentence.isWord(i, "never")) {
        return true;
      }
    }
    return false;
  }
}
