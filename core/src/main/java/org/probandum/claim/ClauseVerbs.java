package org.probandum.claim;

import static org.probandum.model.PartOfSpeech.ADV;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.PART;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.VERB;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads verb groups: auxiliaries, negation, voice, form and mood.
final class ClauseVerbs {
  private final ClauseWords words;

  ClauseVerbs(ClauseWords words) {
    this.words = words;
  }

  /// The verb group that begins at this token, or null.
  ClausePhrase.@Nullable Verb read(ClauseTokens tokens, int at, List<ClausePhrase> before) {
    if (!begins(tokens, at)) {
      return null;
    }
    int end = at;
    int head = -1;
    int auxiliary = -1;
    boolean infinitive = false;
    while (end < tokens.size()) {
      if (tokens.is(end, VERB)
          && tokens.lemma(end).equals("have")
          && adverbialPhrase(tokens, end + 1)) {
        auxiliary = end++;
      } else if (tokens.is(end, VERB) || (end > at && misread(tokens, end))) {
        head = end++;
        break;
      } else if (tokens.is(end, AUX)) {
        auxiliary = end++;
      } else if (infinitiveMarker(tokens, end) && auxiliary < 0 && !infinitive) {
        infinitive = true;
        end++;
      } else if (tokens.is(end, ADV) || negation(tokens, end)) {
        end++;
      } else if (auxiliary >= 0 && adverbialPhrase(tokens, end)) {
        end += 2;
      } else {
        break;
      }
    }
    if (head < 0 && auxiliary < 0) {
      return null;
    }
    if (head < 0) {
      end = copulaEnd(tokens, auxiliary);
    }
    return verb(tokens, at, end, head, infinitive, before);
  }

  private int copulaEnd(ClauseTokens tokens, int auxiliary) {
    int end = auxiliary + 1;
    while (end < tokens.size() && negation(tokens, end)) {
      end++;
    }
    return end;
  }

  private boolean begins(ClauseTokens tokens, int at) {
    if (tokens.is(at, VERB) || tokens.is(at, AUX)) {
      return true;
    }
    int i = at;
    while (i < tokens.size()
        && i < at + 4
        && (tokens.is(i, ADV) || negation(tokens, i) || infinitiveMarker(tokens, i))) {
      i++;
    }
    return i > at
        && (tokens.is(i, VERB) || misread(tokens, i) || (tokens.is(i, AUX) && !tokens.is(at, ADV)));
  }

  /// `by then`, `in effect` between an auxiliary and its verb.
  private static boolean adverbialPhrase(ClauseTokens tokens, int i) {
    return tokens.is(i, org.probandum.model.PartOfSpeech.ADP)
        && (tokens.is(i + 1, ADV) || tokens.is(i + 1, NOUN))
        && tokens.is(i + 2, VERB);
  }

  /// A noun between an adverb in -ly and a noun phrase is a verb that the tagger misread.
  private static boolean misread(ClauseTokens tokens, int i) {
    return tokens.is(i, NOUN)
        && tokens.is(i - 1, ADV)
        && tokens.lower(i - 1).length() > 6
        && tokens.lower(i - 1).endsWith("ly")
        && (tokens.is(i + 1, DET)
            || tokens.is(i + 1, org.probandum.model.PartOfSpeech.ADJ)
            || tokens.is(i + 1, VERB));
  }

  private boolean negation(ClauseTokens tokens, int i) {
    return words.is("negation", tokens.lower(i));
  }

  private static boolean infinitiveMarker(ClauseTokens tokens, int i) {
    return tokens.is(i, PART) && tokens.lower(i).equals("to");
  }

  private ClausePhrase.Verb verb(
      ClauseTokens tokens,
      int from,
      int to,
      int head,
      boolean infinitive,
      List<ClausePhrase> before) {
    boolean negated = false;
    boolean be = false;
    boolean auxiliary = false;
    ClausePhrase.Mood mood = ClausePhrase.Mood.PLAIN;
    int last = head < 0 ? to : head;
    for (int i = from; i < to; i++) {
      negated |= negation(tokens, i) || longer(tokens, i);
      if (i != head && words.is("hedge", tokens.lower(i)) && mood == ClausePhrase.Mood.PLAIN) {
        mood = ClausePhrase.Mood.HEDGED;
      }
      if (tokens.is(i, AUX) && i < last) {
        auxiliary = true;
        be |= isBe(tokens, i) || tokens.lemma(i).equals("get");
        mood = strongest(mood, modal(tokens, i, to));
      }
    }
    int center = head < 0 ? lastAuxiliary(tokens, from, to) : head;
    boolean copula = head < 0 && linking(tokens, center);
    String form = tokens.lower(center);
    ClausePhrase.Form shape = form(tokens, center, form, infinitive, auxiliary && !copula, before);
    boolean passive = be && !copula && !form.endsWith("ing");
    return new ClausePhrase.Verb(from, to, center, shape, mood, passive, copula, negated);
  }

  private static boolean longer(ClauseTokens tokens, int i) {
    return tokens.lower(i).equals("longer") && i > 0 && tokens.lower(i - 1).equals("no");
  }

  private static boolean isBe(ClauseTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re" -> true;
      default -> false;
    };
  }

  /// Whether the word can stand alone as an auxiliary; the tagger takes some full verbs for one.
  private boolean linking(ClauseTokens tokens, int i) {
    String lemma = tokens.lemma(i);
    return isBe(tokens, i)
        || lemma.equals("be")
        || lemma.equals("have")
        || lemma.equals("do")
        || lemma.equals("get")
        || words.is("unreal-modal", tokens.lower(i))
        || words.is("hedge-modal", tokens.lower(i));
  }

  private static int lastAuxiliary(ClauseTokens tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.is(i, AUX)) {
        return i;
      }
    }
    return from;
  }

  private ClausePhrase.Mood modal(ClauseTokens tokens, int i, int to) {
    String word = tokens.lower(i);
    if (words.is("hedge-modal", word)) {
      return ClausePhrase.Mood.HEDGED;
    }
    if (!words.is("unreal-modal", word) || (word.equals("'d") && i + 1 == to)) {
      return ClausePhrase.Mood.PLAIN;
    }
    boolean perfect = i + 1 < to && tokens.lower(i + 1).equals("have");
    return word.equals("could") && perfect ? ClausePhrase.Mood.HEDGED : ClausePhrase.Mood.UNREAL;
  }

  static ClausePhrase.Mood strongest(ClausePhrase.Mood one, ClausePhrase.Mood other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private ClausePhrase.Form form(
      ClauseTokens tokens,
      int center,
      String form,
      boolean infinitive,
      boolean auxiliary,
      List<ClausePhrase> before) {
    if (infinitive || quotedInfinitive(tokens, center)) {
      return ClausePhrase.Form.INFINITIVE;
    }
    if (auxiliary) {
      boolean bareGerund = center > 0 && tokens.lower(center - 1).equals("having");
      return bareGerund ? ClausePhrase.Form.GERUND : firstGerund(tokens, center);
    }
    if (form.endsWith("ing") && !tokens.lemma(center).equals(form)) {
      return ClausePhrase.Form.GERUND;
    }
    if (words.is("past-only", form)) {
      return ClausePhrase.Form.FINITE;
    }
    if (words.is("participle-only", form)) {
      return ClausePhrase.Form.PARTICIPLE;
    }
    if (form.equals("said") || form.equals("had") || form.equals("was") || form.equals("were")) {
      return ClausePhrase.Form.FINITE;
    }
    if (form.equals(tokens.lemma(center))) {
      return ambiguousBase(tokens, center, before);
    }
    return form.endsWith("s") ? ClausePhrase.Form.FINITE : ClausePhrase.Form.PAST;
  }

  /// `to “keep`.
  private static boolean quotedInfinitive(ClauseTokens tokens, int center) {
    return center >= 2
        && infinitiveMarker(tokens, center - 2)
        && "\"“«".contains(tokens.lower(center - 1));
  }

  private static ClausePhrase.Form firstGerund(ClauseTokens tokens, int center) {
    String before = center > 0 ? tokens.lower(center - 1) : "";
    return before.equals("being") && !tokens.is(center - 2, AUX)
        ? ClausePhrase.Form.GERUND
        : ClausePhrase.Form.FINITE;
  }

  /// `hit`, `put`, `set`, `hurt` are past, present or participle; others are present tense.
  private static ClausePhrase.Form ambiguousBase(
      ClauseTokens tokens, int center, List<ClausePhrase> before) {
    return switch (tokens.lower(center)) {
      case "hit", "put", "set", "hurt", "cut", "shut", "split", "let", "cost", "cast", "burst" ->
          ClausePhrase.Form.PAST;
      default ->
          before.isEmpty()
                  && center + 1 < tokens.size()
                  && (tokens.is(center + 1, DET)
                      || tokens.is(center + 1, NOUN)
                      || tokens.is(center + 1, PROPN))
              ? ClausePhrase.Form.INFINITIVE
              : ClausePhrase.Form.FINITE;
    };
  }
}
