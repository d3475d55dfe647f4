package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.model.PartOfSpeech;

/// Finds the cues of a sentence, each with its auxiliaries, adverbs and particles.
final class AttributionVerbs {
  private static final int LONGEST_GROUP = 8;
  private final AttributionLexicon lexicon;

  AttributionVerbs(AttributionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The cues in order, without their sources.
  List<AttributionHit> find(AttributionSentence sentence) {
    List<AttributionHit> hits = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      AttributionHit hit = hit(sentence, at);
      if (hit != null) {
        hits.add(hit);
      }
      at = hit == null ? at + 1 : Math.max(at + 1, hit.to());
    }
    return hits;
  }

  private @Nullable AttributionHit hit(AttributionSentence sentence, int at) {
    List<AttributionCue> cues = lexicon.cues(sentence.lemma(at));
    for (AttributionCue cue : cues.isEmpty() ? lexicon.cues(sentence.word(at)) : cues) {
      int end = endOfWords(sentence, cue, at);
      if (end > 0 && fits(sentence, cue, at)) {
        return switch (cue.part()) {
          case VERB -> verb(sentence, cue, at, end);
          case NOUN -> noun(sentence, cue, at, end);
          case PHRASE, ADVERB -> new AttributionHit(cue, at, at, end, Form.OTHER, null);
        };
      }
    }
    return null;
  }

  private static int endOfWords(AttributionSentence sentence, AttributionCue cue, int at) {
    int next = at + 1;
    for (String word : cue.rest()) {
      if (!sentence.isWord(next, word)) {
        return -1;
      }
      next++;
    }
    return next;
  }

  /// Whether the tagger's tag allows the cue; a noun before `that` that follows a name is taken for
  /// a verb, as taggers confuse `the king claims that`.
  private static boolean fits(AttributionSentence sentence, AttributionCue cue, int at) {
    boolean verb = sentence.is(at, PartOfSpeech.VERB);
    boolean noun = sentence.is(at, PartOfSpeech.NOUN);
    return switch (cue.part()) {
      case VERB -> (verb && !attributive(sentence, at)) || (noun && mistakenNoun(sentence, at));
      case NOUN ->
          (noun && !mistakenNoun(sentence, at))
              || (sentence.is(at, PartOfSpeech.ADJ) && sentence.isWord(at + 1, "that"));
      case PHRASE -> true;
      case ADVERB -> sentence.is(at, PartOfSpeech.ADV);
    };
  }

  /// A participle before a noun (`the alleged plot`).
  private static boolean attributive(AttributionSentence sentence, int at) {
    boolean after = sentence.is(at - 1, PartOfSpeech.DET) || sentence.is(at - 1, PartOfSpeech.ADJ);
    return after && sentence.isNominal(at + 1);
  }

  private static boolean mistakenNoun(AttributionSentence sentence, int at) {
    boolean plural = sentence.word(at).endsWith("s");
    boolean that = sentence.isWord(at + 1, "that") || sentence.opensQuotation(at + 1);
    boolean subject = sentence.isNominal(at - 1) || sentence.is(at - 1, "pronoun");
    if (!plural && that && isPluralNoun(sentence, at - 1)) {
      return true;
    }
    if (!plural || !that || !subject) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i > at - 30; i--) {
      if (sentence.isVerb(i)) {
        return sentence.is(at - 1, PartOfSpeech.PROPN) || sentence.is(at - 1, "pronoun");
      }
    }
    return true;
  }

  /// The subject in `member states report that`.
  private static boolean isPluralNoun(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.NOUN)
        && sentence.word(i).endsWith("s")
        && !sentence.word(i).equals(sentence.lemma(i));
  }

  private static AttributionHit noun(
      AttributionSentence sentence, AttributionCue cue, int at, int end) {
    int from = at;
    while (sentence.is(from - 1, PartOfSpeech.ADJ) && from > at - 3) {
      from--;
    }
    boolean possessive = sentence.isWord(from - 1, "'s") || sentence.isWord(from - 1, "'");
    int start = possessive ? from - 1 : at;
    boolean of = cue.takes("of") && sentence.isWord(end, "of");
    return new AttributionHit(cue, at, start, of ? end + 1 : end, Form.OTHER, null);
  }

  private AttributionHit verb(AttributionSentence sentence, AttributionCue cue, int at, int end) {
    int from = groupStart(sentence, at);
    Form form = form(sentence, from, at);
    if (form == Form.INFINITIVE) {
      int chain = chain(sentence, from);
      if (chain >= 0) {
        from = groupStart(sentence, chain);
        form = form(sentence, from, chain);
      }
    }
    return new AttributionHit(cue, at, from, channelEnd(sentence, end), form, null);
  }

  private static int groupStart(AttributionSentence sentence, int at) {
    int from = at;
    while (at - from < LONGEST_GROUP && inGroup(sentence, from - 1)) {
      from--;
    }
    while (from < at && sentence.is(from, PartOfSpeech.ADV) && sentence.isComma(from + 1)) {
      from += 2;
    }
    return from;
  }

  private static boolean inGroup(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.AUX)
        || (sentence.is(i, PartOfSpeech.PART) && !sentence.isWord(i, "'s"))
        || (sentence.is(i, PartOfSpeech.ADV)
            && !sentence.is(i, "subordinator")
            && !sentence.is(i, "day"));
  }

  private static Form form(AttributionSentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean be = false;
    boolean finite = false;
    for (int i = from; i < at; i++) {
      if (sentence.isWord(i, "to")) {
        return Form.INFINITIVE;
      }
      be |= sentence.lemma(i).equals("be");
      finite |= sentence.is(i, PartOfSpeech.AUX);
    }
    if (word.endsWith("ing")) {
      return finite ? Form.FINITE : Form.PARTICIPLE;
    }
    return be ? Form.PASSIVE : Form.FINITE;
  }

  /// The verb that takes the infinitive in (`went on to say`, `continued to claim`), or -1.
  private static int chain(AttributionSentence sentence, int from) {
    int verb = from - 1;
    if (sentence.isWord(verb, "on") && sentence.lemma(verb - 1).equals("go")) {
      verb--;
    }
    boolean chains = sentence.is(verb, PartOfSpeech.VERB) || sentence.is(verb, PartOfSpeech.AUX);
    return chains && isChain(sentence, verb) ? verb : -1;
  }

  private static boolean isChain(AttributionSentence sentence, int verb) {
    return switch (sentence.lemma(verb)) {
      case "go", "continue", "appear", "seem", "begin", "start", "use", "have" -> true;
      default -> false;
    };
  }

  /// Takes in the channel: `said in a statement`.
  private static int channelEnd(AttributionSentence sentence, int end) {
    boolean in = sentence.isWord(end, "in") || sentence.isWord(end, "during");
    boolean article = sentence.isWord(end + 1, "a") || sentence.isWord(end + 1, "an");
    if (!in || !article) {
      return end;
    }
    for (int i = end + 2; i < end + 5; i++) {
      if (sentence.is(i, "channel") && !sentence.isNominal(i + 1)) {
        return i + 1;
      }
    }
    return end;
  }
}
