package org.probandum.claim;

import java.util.List;
import org.probandum.claim.ClausePhrase.Form;
import org.probandum.claim.ClausePhrase.Joint;
import org.probandum.model.PartOfSpeech;

/// Looks at the phrases that follow one, no further than a bounded number of them.
final class ClauseAhead {
  private static final int LOOK_AHEAD = 14;

  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final List<ClausePhrase> phrases;

  ClauseAhead(ClauseTokens tokens, ClauseWords words, List<ClausePhrase> phrases) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
  }

  boolean closes(int i) {
    for (int k = i + 1; k < Math.min(phrases.size(), i + 20); k++) {
      if (tokens.lower(phrases.get(k).from()).equals(")")) {
        return true;
      }
    }
    return false;
  }

  boolean verbFollows(int i) {
    return i + 1 < phrases.size() && phrases.get(i + 1) instanceof ClausePhrase.Verb;
  }

  boolean finiteFollows(int i) {
    return i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Verb verb
        && (verb.form() == Form.FINITE || verb.form() == Form.PAST);
  }

  boolean ofThem(int i) {
    return i + 2 < phrases.size()
        && tokens.lower(phrases.get(i + 1).from()).equals("of")
        && words.is("object-pronoun", tokens.lower(phrases.get(i + 2).from()));
  }

  /// Whether a comma and then a verb follow: `A, not B, has …`.
  boolean inserted(int i) {
    for (int k = i + 1; k + 1 < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      if (phrases.get(k) instanceof ClausePhrase.Mark mark && mark.joint() == Joint.COMMA) {
        return phrases.get(k + 1) instanceof ClausePhrase.Verb;
      }
    }
    return false;
  }

  boolean byFollows(int k) {
    return k + 1 < phrases.size() && tokens.lower(phrases.get(k + 1).from()).equals("by");
  }

  boolean objectFollows(int i) {
    if (i + 1 >= phrases.size()) {
      return false;
    }
    return phrases.get(i + 1) instanceof ClausePhrase.Nominal nominal
        && !nominal.adverbial()
        && !tokens.is(nominal.head(), PartOfSpeech.ADJ);
  }

  /// `arrested and charged the driver`: the object behind the second verb is that of both.
  boolean sharesObject(int i) {
    return i + 2 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Mark mark
        && mark.joint() == Joint.COORDINATOR
        && phrases.get(i + 2) instanceof ClausePhrase.Verb verb
        && verb.form() != Form.INFINITIVE
        && objectFollows(i + 2);
  }

  /// Whether an object follows, or what it came to do: `ended up costing a million`.
  boolean actsOn(int i) {
    int next = i + 1;
    while (next < phrases.size()
        && phrases.get(next) instanceof ClausePhrase.Mark mark
        && words.is("particle", tokens.lower(mark.from()))) {
      next++;
    }
    boolean doing =
        next > i + 1
            && next < phrases.size()
            && phrases.get(next) instanceof ClausePhrase.Verb verb
            && verb.form() == Form.GERUND;
    return doing || objectFollows(i);
  }

  /// Whether a bare participle without object follows, as in `X, a guard hired by Y`.
  boolean reducedFollows(int i) {
    return i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Verb verb
        && (verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE)
        && !objectFollows(i + 1);
  }

  /// Whether the noun phrase at this index is followed by a finite verb of its own.
  boolean startsClause(int i) {
    for (int k = i + 1; k < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      switch (phrases.get(k)) {
        case ClausePhrase.Verb verb -> {
          return verb.form() == Form.FINITE || (verb.form() == Form.PAST && !byFollows(k));
        }
        case ClausePhrase.Nominal nominal -> {
          boolean after = phrases.get(k - 1) instanceof ClausePhrase.Mark;
          if (!after && !nominal.adverbial()) {
            return false;
          }
        }
        case ClausePhrase.Mark mark -> {
          boolean joint =
              mark.joint() == Joint.PREPOSITION
                  || mark.joint() == Joint.COORDINATOR
                  || mark.joint() == Joint.OTHER;
          if (!joint || (mark.joint() == Joint.COORDINATOR && verbFollows(k))) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /// Whether another finite verb follows that has no subject of its own.
  boolean delayedVerb(int i) {
    boolean bareNominal = false;
    boolean joined = false;
    for (int k = i + 1; k < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      switch (phrases.get(k)) {
        case ClausePhrase.Verb verb -> {
          if (verb.form() == Form.FINITE || verb.form() == Form.PAST) {
            return !bareNominal && !joined;
          }
          return false;
        }
        case ClausePhrase.Nominal nominal -> {
          boolean governed =
              phrases.get(k - 1) instanceof ClausePhrase.Mark mark
                  && mark.joint() == Joint.PREPOSITION;
          bareNominal |= !governed && !nominal.adverbial() && k > i;
        }
        case ClausePhrase.Mark mark -> {
          if (mark.joint() == Joint.RELATIVE
              || mark.joint() == Joint.SUBORDINATOR
              || mark.joint() == Joint.STOP) {
            return false;
          }
          joined = mark.joint() == Joint.COORDINATOR;
        }
      }
    }
    return false;
  }
}
