package org.probandum.claim;

import org.probandum.model.PartOfSpeech;

/// How far the object of a cue goes: not into what the author adds about it.
final class AttributionObject {
  private final AttributionSentence sentence;

  AttributionObject(AttributionSentence sentence) {
    this.sentence = sentence;
  }

  /// The end of an object or infinitive that begins here, at most the end of its clause: before
  /// `while …`, a relative clause after a comma, and a second verb of the cue's own subject.
  int end(int from, int clauseEnd) {
    int quotation = sentence.quotation(from);
    for (int i = from + 1; i < clauseEnd; i++) {
      boolean own = sentence.quotation(i) == quotation || sentence.quotation(i) < 0;
      if (own && (contrasts(i) || adds(i) || goesOn(from, i))) {
        return sentence.isComma(i - 1) ? i - 1 : i;
      }
    }
    return clauseEnd;
  }

  private boolean contrasts(int i) {
    return switch (sentence.word(i)) {
      case "while", "whereas", "although", "though" -> true;
      default -> false;
    };
  }

  /// `, which …`, `, in which …`.
  private boolean adds(int i) {
    boolean relative = sentence.is(i, "relative") || sentence.isWord(i, "where");
    int before = sentence.is(i - 1, PartOfSpeech.ADP) ? i - 2 : i - 1;
    return (relative && !sentence.isWord(i, "that") && sentence.isComma(before))
        || (sentence.is(i, PartOfSpeech.ADP)
            && sentence.isComma(i - 1)
            && sentence.isWord(i + 1, "which"));
  }

  /// `refused to follow him | and left`: a finite verb after an infinitive.
  private boolean goesOn(int from, int i) {
    int verb = i + 1;
    boolean finite =
        sentence.is(verb, PartOfSpeech.VERB)
            && !sentence.word(verb).equals(sentence.lemma(verb))
            && !sentence.word(verb).endsWith("ing");
    return finite
        && sentence.isWord(from, "to")
        && sentence.is(i, PartOfSpeech.CCONJ)
        && !sentence.isVerb(i - 1);
  }

  /// The end of a deed that somebody claims as theirs (`the attack on the ferry`, `responsibility
  /// for it`), or -1 where the words name none.
  int deedEnd(int from) {
    if (sentence.isWord(from, "it") || sentence.isWord(from, "them")) {
      boolean alone = !sentence.isVerb(from + 1) && !sentence.is(from + 1, PartOfSpeech.ADV);
      return alone ? from + 1 : -1;
    }
    int to = AttributionPhrase.end(sentence, from);
    if (sentence.isWord(from, "responsibility")) {
      return withPlace(responsibility(from + 1));
    }
    int head = from;
    while (head + 1 < to && !sentence.is(head + 1, PartOfSpeech.ADP)) {
      head++;
    }
    boolean deed = to > from && AttributionHead.isEvent(sentence, head) && !sentence.isVerb(to);
    return deed ? withPlace(to) : -1;
  }

  private int responsibility(int from) {
    int at = from;
    for (int step = 0; step < 3; step++) {
      boolean day = sentence.is(at, PartOfSpeech.ADP) && sentence.is(at + 1, "day");
      if (day) {
        at += 2;
      } else if (sentence.is(at, "day")) {
        at++;
      } else if (sentence.isWord(at, "for")) {
        return Math.max(at, throughGerund(AttributionPhrase.end(sentence, at + 1)));
      }
    }
    return from;
  }

  /// `a party | gathering in Lisbon`: a noun in `-ing` that the tagger took for a verb.
  private int throughGerund(int to) {
    boolean noun =
        sentence.isNominal(to - 1)
            && sentence.word(to).endsWith("ing")
            && sentence.is(to + 1, PartOfSpeech.ADP);
    return noun ? Math.max(to + 1, AttributionPhrase.end(sentence, to + 2)) : to;
  }

  /// Takes in `, Portugal` after a place.
  private int withPlace(int to) {
    int next = to + 1;
    while (sentence.is(next, PartOfSpeech.PROPN)) {
      next++;
    }
    boolean place =
        sentence.isComma(to) && sentence.is(to - 1, PartOfSpeech.PROPN) && next > to + 1;
    return place && (sentence.isComma(next) || next >= sentence.end()) ? next : to;
  }
}
