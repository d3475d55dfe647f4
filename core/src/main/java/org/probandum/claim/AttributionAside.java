package org.probandum.claim;

import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;

/// Steps over what stands between a cue and its content: whom it was said to, when and where.
final class AttributionAside {
  private final AttributionSentence sentence;

  AttributionAside(AttributionSentence sentence) {
    this.sentence = sentence;
  }

  /// The index after the person addressed, or the same where there is none.
  int afterAddressee(int at) {
    Range range = AttributionSubject.after(sentence, at);
    return range == null ? at : range.to();
  }

  /// The index after when and where it was said: `on Tuesday`, `in an interview with the agency`.
  int after(int from) {
    int at = from;
    for (int step = 0; step < 4; step++) {
      int after = afterAside(at);
      if (after == at) {
        break;
      }
      at = after;
    }
    return at;
  }

  /// The index after a date: `Monday`, `13 June 2023`, `June 13, 2023`; the same where none begins.
  private int afterDate(int from) {
    int at = sentence.is(from, PartOfSpeech.NUM) && sentence.is(from + 1, "day") ? from + 1 : from;
    if (!sentence.is(at, "day")) {
      return from;
    }
    while (sentence.is(at, "day") || sentence.is(at, PartOfSpeech.NUM)) {
      at++;
    }
    boolean year = sentence.isComma(at) && sentence.is(at + 1, PartOfSpeech.NUM);
    return year ? at + 2 : at;
  }

  private int afterAside(int at) {
    if (sentence.is(at, "day") || (sentence.isWord(at, "last") && sentence.is(at + 1, "day"))) {
      int next = at + 1;
      while (sentence.is(next, "day") || sentence.is(next, PartOfSpeech.NUM)) {
        next++;
      }
      return next;
    }
    int date = sentence.is(at, PartOfSpeech.ADP) ? afterDate(at + 1) : at;
    if (date > at + 1) {
      return date;
    }
    boolean channel =
        sentence.isWord(at, "in")
            || sentence.isWord(at, "during")
            || sentence.isWord(at, "at")
            || sentence.isWord(at, "on")
            || sentence.isWord(at, "after");
    if (channel && !sentence.isWord(at + 1, "least")) {
      int end = AttributionPhrase.end(sentence, at + 1);
      boolean closes =
          end >= sentence.end()
              || sentence.isComma(end)
              || sentence.isWord(end, "that")
              || sentence.isWord(end, ":");
      return end > at + 1 && closes ? end : at;
    }
    return at;
  }
}
