package org.probandum.claim;

import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;

/// The head of a source phrase: the noun that what follows only describes (`report` in `a UN report
/// submitted to the Council`).
final class AttributionHead {
  private AttributionHead() {}

  /// Index after the head: before the first preposition, verb, relative pronoun or mark.
  static int end(AttributionSentence sentence, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      boolean describes =
          sentence.is(i, PartOfSpeech.ADP)
              || sentence.is(i, PartOfSpeech.VERB)
              || sentence.is(i, "relative")
              || sentence.isComma(i)
              || sentence.isWord(i, "(");
      if (describes && sentence.isNominal(i - 1)) {
        return i;
      }
    }
    return source.to();
  }

  /// Whether it can hold something: an event cannot (`Roe's capture contradicts the claim`).
  static boolean canSpeak(AttributionSentence sentence, Range source) {
    int head = end(sentence, source) - 1;
    return !isEvent(sentence, head);
  }

  /// Whether the token names an event.
  static boolean isEvent(AttributionSentence sentence, int i) {
    return !sentence.is(i, PartOfSpeech.PROPN)
        && (sentence.is(i, "event") || sentence.isLemma(i, "event"));
  }

  /// Whether it is a report, a statement or another document.
  static boolean isDocument(AttributionSentence sentence, int i) {
    return sentence.is(i, "document") || sentence.isLemma(i, "document");
  }

  /// Whether it names somebody who can be cited: a name, a document or a speaker.
  static boolean isCitable(AttributionSentence sentence, Range source) {
    int head = end(sentence, source) - 1;
    return sentence.is(head, PartOfSpeech.PROPN)
        || isDocument(sentence, head)
        || sentence.is(head, "speaker")
        || sentence.isLemma(head, "speaker");
  }
}
