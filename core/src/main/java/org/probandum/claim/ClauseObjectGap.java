package org.probandum.claim;

import static org.probandum.model.PartOfSpeech.ADJ;
import static org.probandum.model.PartOfSpeech.ADP;
import static org.probandum.model.PartOfSpeech.ADV;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.CCONJ;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.NUM;
import static org.probandum.model.PartOfSpeech.PRON;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.PUNCT;
import static org.probandum.model.PartOfSpeech.VERB;

import org.probandum.model.PartOfSpeech;

/// Tells `the houses that the flood had destroyed`, where the noun is the object that the clause
/// lacks, from `told the mayor that the flood had ended`.
final class ClauseObjectGap {
  /// The longest subject of such a clause, in words.
  private static final int SUBJECT = 6;

  private final ClauseWords words;

  ClauseObjectGap(ClauseWords words) {
    this.words = words;
  }

  /// Whether `that`, which stands here behind a noun, opens a clause that lacks its object.
  boolean opens(ClauseTokens tokens, int that) {
    int verb = verb(tokens, that + 1);
    return verb > 0
        && !words.is("intransitive", tokens.lemma(verb))
        && !words.is("clause-verb", tokens.lemma(verb))
        && ends(tokens, verb + 1)
        && !words.is("clause-noun", tokens.lemma(that - 1))
        && !followsSpeech(tokens, that);
  }

  /// The finite verb behind the subject that begins here, or 0.
  private static int verb(ClauseTokens tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + SUBJECT && nominal(tokens.token(at).partOfSpeech())) {
      at++;
    }
    boolean subject = at > from && !tokens.is(at - 1, DET) && !tokens.is(at - 1, ADJ);
    while (at < tokens.size() && (tokens.is(at, AUX) || tokens.is(at, ADV))) {
      at++;
    }
    return subject && tokens.is(at, VERB) && !tokens.lower(at).endsWith("ing") ? at : 0;
  }

  private static boolean nominal(PartOfSpeech tag) {
    return tag == DET || tag == ADJ || tag == NOUN || tag == PROPN || tag == NUM || tag == PRON;
  }

  /// Whether no object stands behind the verb.
  private static boolean ends(ClauseTokens tokens, int at) {
    return at >= tokens.size()
        || tokens.is(at, PUNCT)
        || tokens.is(at, ADP)
        || tokens.is(at, AUX)
        || tokens.is(at, VERB)
        || tokens.is(at, CCONJ);
  }

  private boolean followsSpeech(ClauseTokens tokens, int that) {
    for (int i = that - 1; i >= 0; i--) {
      if (words.is("clause-verb", tokens.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// `told parents in Brod that a sting …`, `reported to the police that a car …`: what was said,
  /// and nothing of those to whom.
  boolean followsAddressee(ClauseTokens tokens, int that) {
    if (that < 2) {
      return false;
    }
    int verb = that - 1;
    while (verb > 0 && (nominal(tokens.token(verb).partOfSpeech()) || tokens.is(verb, ADP))) {
      verb--;
    }
    boolean addressee = verb < that - 1 && !words.is("told-thing", tokens.lemma(that - 1));
    boolean clause = !tokens.is(that + 1, VERB) && !tokens.is(that + 1, AUX);
    String lemma = tokens.lemma(verb);
    return clause
        && addressee
        && tokens.is(verb, VERB)
        && (words.is("telling-verb", lemma)
            || (words.is("clause-verb", lemma)
                && !words.is("told-of", lemma)
                && tokens.lower(verb + 1).equals("to")));
  }
}
