package org.probandum.claim;

import org.probandum.model.PartOfSpeech;

/// Limits of a noun phrase by its parts of speech, for want of a parser.
final class AttributionPhrase {
  private static final int LONGEST = 30;

  private AttributionPhrase() {}

  /// Index of the first token of the noun phrase that ends with this token.
  static int start(AttributionSentence sentence, int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST && joinsLeft(sentence, from - 1, from)) {
      from--;
    }
    while (from < last && mayNotStart(sentence, from, last)) {
      from++;
    }
    return afterOpening(sentence, from, last);
  }

  /// Parts `In a radio interview | Jane Roe`: a name after the noun phrase of a leading
  /// preposition.
  private static int afterOpening(AttributionSentence sentence, int from, int last) {
    boolean leading = from == 1 && sentence.is(0, PartOfSpeech.ADP);
    int name = last;
    while (name > from && sentence.is(name - 1, PartOfSpeech.PROPN)) {
      name--;
    }
    boolean parts =
        sentence.is(last, PartOfSpeech.PROPN) && sentence.is(name - 1, PartOfSpeech.NOUN);
    return leading && parts && sentence.is(from, PartOfSpeech.DET) ? name : from;
  }

  private static boolean joinsLeft(AttributionSentence sentence, int left, int right) {
    if (sentence.closesQuotation(left) || sentence.isComma(left)) {
      return false;
    }
    if (sentence.is(right, PartOfSpeech.DET) || sentence.is(right, PartOfSpeech.PRON)) {
      return isLink(sentence, left) || sentence.is(left, PartOfSpeech.DET);
    }
    if (sentence.isNominal(left) || sentence.is(left, PartOfSpeech.ADJ)) {
      return !sentence.is(right, PartOfSpeech.VERB);
    }
    if (sentence.is(left, PartOfSpeech.DET) || isOwner(sentence, left)) {
      return sentence.isNominal(right) || sentence.is(right, PartOfSpeech.ADJ);
    }
    return isGenitive(sentence, left)
        || isLink(sentence, left)
        || isJoint(sentence, left)
        || sentence.isWord(left, "-")
        || sentence.isWord(left, "/")
        || sentence.isWord(left, "&");
  }

  private static boolean isOwner(AttributionSentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  private static boolean isGenitive(AttributionSentence sentence, int i) {
    return sentence.isWord(i, "'s") || (sentence.isWord(i, "'") && sentence.isNominal(i - 1));
  }

  /// A preposition between two nominals that belongs to one phrase.
  private static boolean isLink(AttributionSentence sentence, int i) {
    boolean nominalBefore = sentence.isNominal(i - 1) && !sentence.is(i - 1, "day");
    return nominalBefore
        && switch (sentence.word(i)) {
          case "of", "for", "in", "at", "from", "with", "by", "on", "to", "near", "against" -> true;
          default -> false;
        };
  }

  private static boolean isJoint(AttributionSentence sentence, int i) {
    return (sentence.isWord(i, "and") || sentence.isWord(i, "or")) && sentence.isNominal(i - 1);
  }

  private static boolean mayNotStart(AttributionSentence sentence, int i, int last) {
    boolean time = sentence.is(i, "day") && i < last && !sentence.is(i + 1, PartOfSpeech.ADP);
    return time
        || sentence.is(i, PartOfSpeech.ADP)
        || sentence.is(i, PartOfSpeech.CCONJ)
        || isGenitive(sentence, i)
        || (sentence.is(i, PartOfSpeech.NUM) && i + 1 < last && sentence.is(i - 1, "day"));
  }

  /// Index after the last token of the noun phrase that begins here.
  static int end(AttributionSentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && joinsRight(sentence, from, to)) {
      to++;
    }
    while (to > from && mayNotEnd(sentence, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean joinsRight(AttributionSentence sentence, int from, int i) {
    if (i > from && sentence.is(i, "day")) {
      return false;
    }
    if (sentence.isNominal(i) || sentence.is(i, PartOfSpeech.ADJ)) {
      return true;
    }
    if (sentence.is(i, PartOfSpeech.DET) || isOwner(sentence, i)) {
      return i == from
          || sentence.is(i - 1, PartOfSpeech.ADP)
          || sentence.is(i - 1, PartOfSpeech.DET)
          || sentence.is(i - 1, PartOfSpeech.CCONJ);
    }
    return i > from
        && (isGenitive(sentence, i)
            || isLink(sentence, i)
            || (isJoint(sentence, i) && sentence.isNominal(i + 1))
            || sentence.isWord(i, "&")
            || sentence.isWord(i, "-"));
  }

  private static boolean mayNotEnd(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.ADP)
        || sentence.is(i, PartOfSpeech.CCONJ)
        || sentence.is(i, PartOfSpeech.DET)
        || sentence.isWord(i, "-");
  }

  /// After a name: the index after `, the minister of …` where such words follow, up to the next
  /// comma, mark or end.
  static int appositionEnd(AttributionSentence sentence, int to) {
    if (sentence.isWord(to, "(")) {
      for (int i = to; i < to + 8; i++) {
        if (sentence.isWord(i, ")")) {
          return i + 1;
        }
      }
    }
    boolean starts =
        sentence.isComma(to)
            && (sentence.is(to + 1, PartOfSpeech.DET)
                || sentence.isWord(to + 1, "who")
                || sentence.isWord(to + 1, "whose")
                || sentence.is(to + 1, PartOfSpeech.NOUN)
                || isOwner(sentence, to + 1));
    if (!starts) {
      return to;
    }
    int at = to + 1;
    while (at < sentence.end() && at - to < LONGEST && !ends(sentence, at)) {
      at++;
    }
    return at;
  }

  private static boolean ends(AttributionSentence sentence, int i) {
    return sentence.isComma(i)
        || sentence.isWord(i, ";")
        || sentence.isQuote(i)
        || sentence.isWord(i, ":")
        || sentence.isWord(i, "—");
  }
}
