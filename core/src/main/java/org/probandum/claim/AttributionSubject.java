package org.probandum.claim;

import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;

/// Finds the words that name the claimant of a cue: the subject before it with its apposition, the
/// subject after it where the order is inverted, the owner of a noun, the object of `according to`.
final class AttributionSubject {
  private static final int FAR = 40;

  private AttributionSubject() {}

  /// The claimant's words, or null.
  static @Nullable Range find(
      AttributionSentence sentence, AttributionHit hit, @Nullable AttributionHit before) {
    return switch (hit.cue().part()) {
      case VERB -> verb(sentence, hit, before);
      case NOUN -> owner(sentence, hit);
      case PHRASE -> named(sentence, hit.to());
      case ADVERB -> null;
    };
  }

  private static @Nullable Range verb(
      AttributionSentence sentence, AttributionHit hit, @Nullable AttributionHit before) {
    Range origin = AttributionOrigin.source(sentence, hit);
    if (origin != null) {
      return origin;
    }
    return switch (hit.form()) {
      case FINITE -> finite(sentence, hit, before);
      case PARTICIPLE -> participle(sentence, hit, before);
      case PASSIVE -> agent(sentence, hit);
      case INFINITIVE -> forSubject(sentence, hit);
      case OTHER -> null;
    };
  }

  private static @Nullable Range finite(
      AttributionSentence sentence, AttributionHit hit, @Nullable AttributionHit before) {
    int last = skipQuantifier(sentence, skipParenthesis(sentence, hit.from() - 1));
    if (hit.cue().takes("invert") && marksContent(sentence, hit.from() - 1)) {
      Range range = after(sentence, hit.to());
      boolean closes =
          range != null
              && (range.to() >= sentence.end()
                  || sentence.isComma(range.to())
                  || sentence.closesQuotation(hit.from() - 1));
      if (closes) {
        return range;
      }
    }
    if (sentence.isComma(last)) {
      Range range = withApposition(sentence, last);
      return range != null ? range : shared(sentence, hit, before);
    }
    if (sentence.is(last, "relative")) {
      return new Range(last, last + 1);
    }
    if (sentence.is(last, PartOfSpeech.CCONJ)) {
      return shared(sentence, hit, before);
    }
    Range phrase = endingAt(sentence, last);
    return phrase == null ? null : AttributionModifier.subject(sentence, phrase);
  }

  /// Steps over `both` and `all` between a subject and its verb.
  private static int skipQuantifier(AttributionSentence sentence, int last) {
    return switch (sentence.word(last)) {
      case "both", "all", "each" -> sentence.isNominal(last - 1) ? last - 1 : last;
      default -> last;
    };
  }

  /// `for X to accuse Y`.
  private static @Nullable Range forSubject(AttributionSentence sentence, AttributionHit hit) {
    Range range = endingAt(sentence, hit.from() - 1);
    return range != null && sentence.isWord(range.from() - 1, "for") ? range : null;
  }

  /// Whether a comma or closing mark before the verb ends what may be the content.
  private static boolean marksContent(AttributionSentence sentence, int i) {
    return sentence.closesQuotation(i) || sentence.isComma(i);
  }

  /// Steps over `, however,` or `, as Roe puts it,` before a verb.
  private static int skipParenthesis(AttributionSentence sentence, int last) {
    if (!sentence.isComma(last)) {
      return last;
    }
    for (int i = last - 1; i >= 0 && i >= last - 8; i--) {
      if (sentence.isComma(i)) {
        boolean aside =
            sentence.is(i + 1, PartOfSpeech.ADV)
                || sentence.isWord(i + 1, "for")
                || sentence.isWord(i + 1, "as");
        return aside ? i - 1 : last;
      }
    }
    return last;
  }

  /// `X, spokesman of Z,` before a verb: the name, the apposition and the closing comma.
  private static @Nullable Range withApposition(AttributionSentence sentence, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - FAR; i--) {
      if (sentence.isComma(i) && startsApposition(sentence, i + 1)) {
        Range head = endingAt(sentence, i - 1);
        if (head != null && !sentence.is(head.from() - 1, PartOfSpeech.ADP)) {
          return new Range(head.from(), comma + 1);
        }
      }
      if (sentence.isWord(i, ";") || sentence.closesQuotation(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean startsApposition(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.DET)
        || sentence.isNominal(i)
        || sentence.is(i, PartOfSpeech.ADJ)
        || sentence.is(i, "relative")
        || sentence.isWord(i, "his")
        || sentence.isWord(i, "her")
        || sentence.isWord(i, "who")
        || sentence.word(i).endsWith("ing");
  }

  /// The subject of the verb before, for `X laughed and said`.
  private static @Nullable Range shared(
      AttributionSentence sentence, AttributionHit hit, @Nullable AttributionHit before) {
    if (before != null && before.source() != null && hit.from() - before.to() < FAR) {
      return before.source();
    }
    for (int i = hit.from() - 1; i > 0 && i > hit.from() - FAR; i--) {
      if (sentence.isVerb(i) && !sentence.isVerb(i - 1) && !sentence.isWord(i - 1, "to")) {
        int last = i - 1;
        while (sentence.is(last, PartOfSpeech.ADV)) {
          last--;
        }
        Range range =
            sentence.isComma(last) ? withApposition(sentence, last) : endingAt(sentence, last);
        if (range != null) {
          return range;
        }
      }
    }
    return null;
  }

  private static @Nullable Range participle(
      AttributionSentence sentence, AttributionHit hit, @Nullable AttributionHit before) {
    if (sentence.isNominal(hit.from() - 1) && !sentence.isComma(hit.from() - 1)) {
      return endingAt(sentence, hit.from() - 1);
    }
    if (before != null && before.source() != null && before.form() != Form.INFINITIVE) {
      return before.source();
    }
    Range main = afterLeading(sentence, hit);
    return main != null ? main : first(sentence);
  }

  /// The subject after the comma, where all before it is a phrase without a verb of its own: `By
  /// alleging that Y, | X | gained time`.
  private static @Nullable Range afterLeading(AttributionSentence sentence, AttributionHit hit) {
    for (int i = 0; i < hit.from(); i++) {
      if (sentence.isVerb(i) && !sentence.word(i).endsWith("ing")) {
        return null;
      }
    }
    for (int i = hit.to(); i < sentence.end() && i < hit.to() + FAR; i++) {
      if (sentence.isComma(i) && sentence.quotation(i) < 0) {
        Range range = after(sentence, i + 1);
        if (range != null && isFiniteAt(sentence, range.to())) {
          return range;
        }
      }
    }
    return null;
  }

  private static boolean isFiniteAt(AttributionSentence sentence, int from) {
    int verb = from;
    while (sentence.is(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    return sentence.isVerb(verb) && !sentence.word(verb).endsWith("ing");
  }

  /// The subject of the sentence: the words before its first verb.
  private static @Nullable Range first(AttributionSentence sentence) {
    for (int i = 1; i < sentence.size() && i < FAR; i++) {
      boolean finite = sentence.isVerb(i) && !sentence.word(i).endsWith("ing");
      if (finite && !sentence.isWord(i - 1, "to")) {
        int last = i - 1;
        while (sentence.is(last, PartOfSpeech.ADV)) {
          last--;
        }
        return endingAt(sentence, last);
      }
    }
    return null;
  }

  private static @Nullable Range agent(AttributionSentence sentence, AttributionHit hit) {
    for (int i = hit.to(); i < hit.to() + 3; i++) {
      if (sentence.isWord(i, "by")) {
        return after(sentence, i + 1);
      }
    }
    return null;
  }

  private static @Nullable Range owner(AttributionSentence sentence, AttributionHit hit) {
    if (sentence.isWord(hit.from(), "'s") || sentence.isWord(hit.from(), "'")) {
      return endingAt(sentence, hit.from() - 1);
    }
    int before = hit.head() - 1;
    while (sentence.is(before, PartOfSpeech.ADJ)) {
      before--;
    }
    boolean his = sentence.is(before, PartOfSpeech.PRON) && !sentence.is(before, "relative");
    if (his) {
      return new Range(before, before + 1);
    }
    return sentence.isWord(hit.to(), "by") ? after(sentence, hit.to() + 1) : null;
  }

  /// The noun phrase that ends with this token, or null.
  static @Nullable Range endingAt(AttributionSentence sentence, int last) {
    if (sentence.is(last, PartOfSpeech.PRON)) {
      return new Range(last, last + 1);
    }
    if (sentence.isWord(last, ")")) {
      int open = last;
      while (open > last - 8 && open > 0 && !sentence.isWord(open, "(")) {
        open--;
      }
      Range inner = sentence.isWord(open, "(") ? endingAt(sentence, open - 1) : null;
      return inner == null ? null : new Range(inner.from(), last + 1);
    }
    if (!sentence.isNominal(last)
        && !sentence.is(last, PartOfSpeech.ADJ)
        && !sentence.is(last, PartOfSpeech.DET)) {
      return null;
    }
    int from = AttributionPhrase.start(sentence, last);
    return from > last ? null : new Range(from, last + 1);
  }

  /// The noun phrase that begins at this token, with its apposition, or null.
  static @Nullable Range after(AttributionSentence sentence, int from) {
    if (sentence.is(from, PartOfSpeech.PRON) && !sentence.is(from, "determiner")) {
      return new Range(from, from + 1);
    }
    int to = AttributionPhrase.end(sentence, from);
    if (to <= from || !hasNoun(sentence, from, to)) {
      return null;
    }
    return new Range(from, AttributionPhrase.appositionEnd(sentence, to));
  }

  /// The noun phrase after `according to`. Words after a comma belong to it only where another
  /// comma or the end follows and no verb stands in them: `According to Roe, the ship sank`.
  private static @Nullable Range named(AttributionSentence sentence, int from) {
    Range whole = after(sentence, from);
    if (whole == null) {
      return null;
    }
    int to = Math.min(AttributionPhrase.end(sentence, from), whole.to());
    boolean leading = from < 5 && !sentence.isComma(whole.to());
    if (leading && to > from && sentence.isComma(to)) {
      return new Range(from, to);
    }
    for (int i = to; i < whole.to(); i++) {
      if (sentence.isVerb(i) && !sentence.isWord(to, "(")) {
        return to > from ? new Range(from, to) : null;
      }
    }
    return whole;
  }

  private static boolean hasNoun(AttributionSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isNominal(i)) {
        return true;
      }
    }
    return sentence.is(to - 1, PartOfSpeech.PRON) || sentence.is(to - 1, PartOfSpeech.DET);
  }
}
