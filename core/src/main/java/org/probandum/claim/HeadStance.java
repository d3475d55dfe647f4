package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.model.Stance;

/// How a claimant stands to the content, read off the words of a cue that the reading model found:
/// the lexicon's word for the first of them that it knows.
final class HeadStance {
  private final AttributionLexicon lexicon;

  HeadStance(AttributionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The stance; ASSERTS where the lexicon knows no word of the cue.
  ///
  /// @param sourced whether somebody is named or spoken of
  Stance of(AttributionSentence sentence, List<Span> cue, boolean sourced) {
    for (Span span : cue) {
      int from = sentence.indexAt(span.start());
      for (int i = from; i < sentence.size() && sentence.span(i, i + 1).start() < span.end(); i++) {
        AttributionCue known = find(sentence, i);
        if (known != null) {
          boolean passive =
              !sourced && sentence.is(i, PartOfSpeech.VERB) && sentence.is(i - 1, PartOfSpeech.AUX);
          Form form = passive ? Form.PASSIVE : Form.FINITE;
          AttributionHit hit = new AttributionHit(known, i, from, i + 1, form, null);
          return AttributionStance.of(sentence, hit);
        }
      }
    }
    return Stance.ASSERTS;
  }

  private @Nullable AttributionCue find(AttributionSentence sentence, int i) {
    for (AttributionCue cue : lexicon.cues(sentence.lemma(i))) {
      boolean all = true;
      for (int k = 0; k < cue.rest().size(); k++) {
        all &= sentence.isWord(i + 1 + k, cue.rest().get(k));
      }
      if (all) {
        return cue;
      }
    }
    return null;
  }
}
