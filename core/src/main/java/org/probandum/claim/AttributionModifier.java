package org.probandum.claim;

import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;

/// Widens a noun phrase that stands before a verb to the subject that it only describes: `a report
/// submitted to | the council`, `a man who lives in | Paris`.
final class AttributionModifier {
  private static final int LONGEST = 14;

  private AttributionModifier() {}

  /// The whole subject where the phrase ends a participle's or a relative clause, else the phrase.
  static Range subject(AttributionSentence sentence, Range phrase) {
    Range joint = joint(sentence, phrase);
    if (joint != null) {
      return joint;
    }
    Range participle = participle(sentence, phrase);
    if (participle != null) {
      return participle;
    }
    Range relative = relative(sentence, phrase);
    return relative != null ? relative : phrase;
  }

  /// `the league and | the council` where the clause begins with it.
  private static @Nullable Range joint(AttributionSentence sentence, Range phrase) {
    int and = phrase.from() - 1;
    if (!sentence.isWord(and, "and") || !sentence.is(phrase.from(), PartOfSpeech.DET)) {
      return null;
    }
    Range first = AttributionSubject.endingAt(sentence, and - 1);
    if (first == null) {
      return null;
    }
    int before = first.from() - 1;
    boolean begins =
        before < 0 || sentence.isComma(before) || sentence.is(before, PartOfSpeech.SCONJ);
    return begins ? new Range(first.from(), phrase.to()) : null;
  }

  private static @Nullable Range participle(AttributionSentence sentence, Range phrase) {
    int verb = phrase.from() - 1;
    boolean linked = sentence.is(verb, PartOfSpeech.ADP) || sentence.isWord(verb, "as");
    if (linked) {
      verb--;
    } else if (!sentence.is(phrase.from(), "day")) {
      return null;
    }
    boolean describes =
        sentence.is(verb, PartOfSpeech.VERB)
            && !sentence.speaks(verb)
            && isPastParticiple(sentence.word(verb), sentence.lemma(verb))
            && sentence.isNominal(verb - 1);
    return describes ? headed(sentence, verb - 1, phrase.to()) : null;
  }

  private static boolean isPastParticiple(String word, String lemma) {
    boolean form = word.endsWith("ed") || word.endsWith("n") || word.endsWith("t");
    return form && !word.equals(lemma);
  }

  private static @Nullable Range relative(AttributionSentence sentence, Range phrase) {
    boolean verb = false;
    for (int i = phrase.from() - 1; i > 0 && i > phrase.from() - LONGEST; i--) {
      if (sentence.is(i, "relative") && sentence.is(i, PartOfSpeech.PRON)) {
        return verb && sentence.isNominal(i - 1) ? headed(sentence, i - 1, phrase.to()) : null;
      }
      if (ends(sentence, i)) {
        return null;
      }
      verb |= sentence.isVerb(i);
    }
    return null;
  }

  private static boolean ends(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.PUNCT)
        || sentence.is(i, PartOfSpeech.CCONJ)
        || sentence.is(i, PartOfSpeech.SCONJ)
        || sentence.is(i, "subordinator")
        || (sentence.is(i, PartOfSpeech.VERB) && sentence.speaks(i));
  }

  /// The phrase with this head up to an index, unless it stands in a clause of its own.
  private static @Nullable Range headed(AttributionSentence sentence, int last, int to) {
    Range head = AttributionSubject.endingAt(sentence, last);
    if (head == null) {
      return null;
    }
    int before = head.from() - 1;
    boolean inside =
        (sentence.is(before, "subordinator") && !sentence.isWord(before, "that"))
            || sentence.is(before, PartOfSpeech.ADP)
            || sentence.isVerb(before);
    return inside ? null : new Range(head.from(), to);
  }
}
