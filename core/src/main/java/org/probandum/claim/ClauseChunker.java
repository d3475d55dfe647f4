package org.probandum.claim;

import static org.probandum.model.PartOfSpeech.ADJ;
import static org.probandum.model.PartOfSpeech.ADP;
import static org.probandum.model.PartOfSpeech.ADV;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.NUM;
import static org.probandum.model.PartOfSpeech.PRON;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.PUNCT;
import static org.probandum.model.PartOfSpeech.SYM;
import static org.probandum.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;

/// Cuts tokens into noun phrases, verb groups and joints, from left to right in one pass.
final class ClauseChunker {
  /// No more tokens than this between `before` and the verb of its clause.
  private static final int CLAUSE_SUBJECT = 9;

  private final ClauseWords words;
  private final ClauseVerbs verbs;
  private final ClauseObjectGap gap;

  ClauseChunker(ClauseWords words) {
    this.words = words;
    this.verbs = new ClauseVerbs(words);
    this.gap = new ClauseObjectGap(words);
  }

  /// The phrases of a stretch; each token is in exactly one.
  List<ClausePhrase> chunk(ClauseTokens tokens) {
    List<ClausePhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      ClausePhrase phrase = next(tokens, at, phrases);
      phrases.add(phrase);
      at = phrase.to();
    }
    return phrases;
  }

  private ClausePhrase next(ClauseTokens tokens, int at, List<ClausePhrase> before) {
    if (setPhrase(tokens, at)) {
      return new ClausePhrase.Mark(at, at + 2, ClausePhrase.Joint.OTHER);
    }
    ClausePhrase joint = joint(tokens, at, before);
    if (joint != null) {
      return joint;
    }
    if (!startsMention(tokens, at) && !quotedAttribute(tokens, at)) {
      ClausePhrase verb = verbs.read(tokens, at, before);
      if (verb != null) {
        return verb;
      }
    }
    int end = nominalEnd(tokens, at);
    if (end == at) {
      return new ClausePhrase.Mark(at, at + 1, ClausePhrase.Joint.OTHER);
    }
    return nominal(tokens, at, end);
  }

  /// `“misguided brothers”`: a participle that opens a quotation before a noun.
  private static boolean quotedAttribute(ClauseTokens tokens, int at) {
    return tokens.is(at, VERB)
        && (tokens.lower(at).endsWith("ed") || tokens.lower(at).endsWith("ing"))
        && at > 0
        && "\"“«".contains(tokens.lower(at - 1))
        && tokens.is(at + 1, NOUN);
  }

  /// `in fact`, `in turn` before something else than a preposition: an adverb.
  private boolean setPhrase(ClauseTokens tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.lower(at).equals("in")) {
      return false;
    }
    boolean aim = tokens.lower(at + 1).equals("order") && tokens.lower(at + 2).equals("to");
    return aim
        || (words.is("set-phrase-noun", tokens.lower(at + 1))
            && !tokens.is(at + 2, ADP)
            && !tokens.is(at + 2, NOUN)
            && !tokens.is(at + 2, PartOfSpeech.PART));
  }

  private ClausePhrase.@org.jspecify.annotations.Nullable Mark joint(
      ClauseTokens tokens, int at, List<ClausePhrase> before) {
    if (insideMention(tokens, at)) {
      return null;
    }
    String word = tokens.lower(at);
    PartOfSpeech tag = tokens.token(at).partOfSpeech();
    ClausePhrase.Joint joint = null;
    if (tag == PUNCT || (tag == SYM && !Character.isLetterOrDigit(word.charAt(0)))) {
      joint = punctuation(word);
    } else if (tag == PartOfSpeech.CCONJ) {
      joint = ClausePhrase.Joint.COORDINATOR;
    } else if (words.is("relative", word) && isRelative(tokens, at, before)) {
      joint = ClausePhrase.Joint.RELATIVE;
    } else if (isSubordinator(tokens, at)) {
      joint = ClausePhrase.Joint.SUBORDINATOR;
    } else if (prepositional(tokens, at, tag)) {
      joint = ClausePhrase.Joint.PREPOSITION;
    }
    return joint == null ? null : new ClausePhrase.Mark(at, at + 1, joint);
  }

  private static ClausePhrase.@org.jspecify.annotations.Nullable Joint punctuation(String word) {
    return switch (word) {
      case "$", "£", "€" -> null;
      case "," -> ClausePhrase.Joint.COMMA;
      case ";", ":", "—", "–", "--", "(", ")", "[", "]", ".", "!", "?" -> ClausePhrase.Joint.STOP;
      default -> ClausePhrase.Joint.OTHER;
    };
  }

  private boolean prepositional(ClauseTokens tokens, int at, PartOfSpeech tag) {
    if (words.is("particle", tokens.lower(at))
        && tokens.is(at - 1, VERB)
        && tokens.mentions(at).isEmpty()) {
      return true;
    }
    boolean tagged = tag == ADP || (tag == PartOfSpeech.SCONJ && !tokens.lower(at).equals("that"));
    return (tagged && !startsMention(tokens, at)) || verbalPreposition(tokens, at);
  }

  private boolean verbalPreposition(ClauseTokens tokens, int at) {
    return words.is("verbal-preposition", tokens.lower(at))
        && !tokens.is(at - 1, AUX)
        && !tokens.is(at - 1, DET);
  }

  /// `as early as 2014`: both words with `as` only lead to the time.
  private static boolean measured(ClauseTokens tokens, int at) {
    boolean first = at + 2 < tokens.size() && tokens.lower(at + 2).equals("as");
    boolean second = at >= 2 && tokens.lower(at - 2).equals("as");
    return first || second;
  }

  private boolean isSubordinator(ClauseTokens tokens, int at) {
    String word = tokens.lower(at);
    if (word.equals("because") && at + 1 < tokens.size() && tokens.lower(at + 1).equals("of")) {
      return false;
    }
    if (!words.is("subordinator", word) || (word.equals("as") && measured(tokens, at))) {
      return false;
    }
    PartOfSpeech tag = tokens.token(at).partOfSpeech();
    return tag == PartOfSpeech.SCONJ
        || (word.equals("that") && gap.followsAddressee(tokens, at))
        || opensClause(tokens, at)
        || (word.equals("than") && tokens.is(at + 1, DET) && !tokens.is(at - 1, ADV))
        || words.is("conditional", word)
        || word.equals("because")
        || (word.equals("while") && tag != NOUN)
        || word.equals("when");
  }

  /// `before the Department could ask`, `as a crowd gathered`: a noun phrase and its finite verb.
  private boolean opensClause(ClauseTokens tokens, int at) {
    String word = tokens.lower(at);
    boolean as = word.equals("as");
    if (!words.is("clause-preposition", word) || (as && !free(tokens, at - 1))) {
      return false;
    }
    int i = at + 1;
    while (i < tokens.size()
        && i < at + CLAUSE_SUBJECT
        && nominalWord(tokens, i)
        && tokens.time(i) == null) {
      i++;
    }
    if (i == at + 1 || i >= tokens.size() || tokens.is(i - 1, DET)) {
      return false;
    }
    String verb = tokens.lower(i);
    boolean participle =
        verb.endsWith("ing")
            || words.is("participle-only", verb)
            || (verb.endsWith("ed") && (!as || byOrEnd(tokens, i + 1)));
    return tokens.is(i, AUX) || (tokens.is(i, VERB) && !participle);
  }

  /// Whether what stands before `as` does not ask for it, as `known` does.
  private boolean free(ClauseTokens tokens, int i) {
    return tokens.is(i, NOUN) || (tokens.is(i, VERB) && words.is("intransitive", tokens.lemma(i)));
  }

  private static boolean byOrEnd(ClauseTokens tokens, int i) {
    return i >= tokens.size() || tokens.lower(i).equals("by");
  }

  /// A relative pronoun stands behind a noun, a comma or a preposition; `that` behind a noun only.
  private boolean isRelative(ClauseTokens tokens, int at, List<ClausePhrase> before) {
    if (before.isEmpty() || at + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.lower(at);
    boolean afterNominal = before.getLast() instanceof ClausePhrase.Nominal;
    if (word.equals("that")) {
      return afterNominal
          && !gap.followsAddressee(tokens, at)
          && (tokens.is(at, PRON)
              || tokens.is(at + 1, VERB)
              || tokens.is(at + 1, AUX)
              || gap.opens(tokens, at));
    }
    boolean afterJoint =
        before.getLast() instanceof ClausePhrase.Mark mark
            && (mark.joint() == ClausePhrase.Joint.COMMA
                || mark.joint() == ClausePhrase.Joint.PREPOSITION
                || mark.joint() == ClausePhrase.Joint.COORDINATOR);
    return afterNominal || (afterJoint && before.size() > 1);
  }

  private static boolean startsMention(ClauseTokens tokens, int at) {
    return tokens.mentions(at).stream()
        .anyMatch(m -> m.span().start() == tokens.token(at).span().start());
  }

  private static boolean startsCount(ClauseTokens tokens, int i) {
    var count = tokens.count(i);
    return count != null && count.span().start() == tokens.token(i).span().start();
  }

  private static boolean insideMention(ClauseTokens tokens, int at) {
    return tokens.mentions(at).stream()
        .anyMatch(m -> m.span().start() < tokens.token(at).span().start());
  }

  /// Index after the noun phrase that begins here; `at` where none does.
  private int nominalEnd(ClauseTokens tokens, int at) {
    boolean headed = false;
    int i = at;
    while (i < tokens.size()) {
      boolean mention = insideMention(tokens, i) || startsMention(tokens, i);
      if (i > at && startsAnew(tokens, at, i, headed)) {
        break;
      }
      if (mention) {
        boolean number = tokens.count(i) != null && !tokens.is(i, NOUN);
        headed |= !number && (tokens.time(i) == null || !modifies(tokens, at, i));
        i++;
      } else if (possessive(tokens, i) && i > at) {
        headed = false;
        i++;
      } else if (nominalWord(tokens, i)) {
        headed |=
            tokens.is(i, NOUN)
                || tokens.is(i, PROPN)
                || (tokens.is(i, PRON) && i == at && !ownedBefore(tokens, i));
        i++;
        if (tokens.is(i - 1, PRON) && !ownedBefore(tokens, i - 1)) {
          break;
        }
      } else if (i == at && quotedAttribute(tokens, i)) {
        i++;
      } else if (verbInside(tokens, at, i, headed)) {
        headed |= !nominalWordAt(tokens, i + 1);
        i++;
      } else {
        break;
      }
    }
    while (i > at + 1
        && tokens.is(i - 1, ADV)
        && tokens.time(i - 1) == null
        && tokens.count(i - 1) == null) {
      i--;
    }
    return i;
  }

  /// Whether a new noun phrase begins at `i` inside the one that began at `from`.
  private boolean startsAnew(ClauseTokens tokens, int from, int i, boolean headed) {
    if (tokens.is(i, DET) && !insideMention(tokens, i)) {
      return headed || tokens.time(i - 1) != null || tokens.is(i - 1, NUM);
    }
    if (namedSubject(tokens, from, i)) {
      return true;
    }
    if (insideMention(tokens, i)) {
      return false;
    }
    boolean timeBefore = tokens.sameTime(i - 1, from);
    if (timeBefore && tokens.time(i) == null && ritual(tokens, i)) {
      return false;
    }
    if (timeBefore && tokens.is(from, DET) && tokens.is(i - 1, NUM) && tokens.time(i) == null) {
      return doesSomething(tokens, from, i);
    }
    if (timeBefore && tokens.time(i) == null) {
      return !possessive(tokens, i);
    }
    if (tokens.time(i) != null && headed) {
      return true;
    }
    if (headed && tokens.is(i, PRON)) {
      return true;
    }
    return headed && startsCount(tokens, i);
  }

  /// `That summer Peru bought`, `after the massacre Peru closed`: behind a time or a phrase with a
  /// preposition, which is no office, a name with its verb.
  private boolean namedSubject(ClauseTokens tokens, int from, int i) {
    Mention.Name name = tokens.name(i);
    boolean opens = name != null && name.span().start() == tokens.token(i).span().start();
    if (name == null
        || !opens
        || !tokens.is(from, DET)
        || i - from < 2
        || possessive(tokens, i - 1)) {
      return false;
    }
    int end = i;
    while (end < tokens.size() && name.span().contains(tokens.token(end).span())) {
      end++;
    }
    boolean verb = tokens.is(end, VERB) || tokens.is(end, AUX);
    String noun = tokens.lemma(i - 1);
    return verb
        && tokens.lower(i - 1).equals(noun)
        && (words.is("calendar-noun", noun)
            || (tokens.is(from - 1, ADP) && words.is("dating-event", noun)));
  }

  /// `that summer` before a subject: says when.
  private boolean calendar(ClauseTokens tokens, int from, int to) {
    return to - from == 2
        && tokens.is(from, DET)
        && words.is("calendar-noun", tokens.lemma(to - 1))
        && to < tokens.size()
        && (tokens.name(to) != null || tokens.is(to, DET) || tokens.is(to, PRON));
  }

  /// `in the 1990s Arland paid`: behind a time that a preposition leads in, a name before its verb.
  private static boolean doesSomething(ClauseTokens tokens, int from, int i) {
    int end = i;
    while (tokens.is(end, PROPN)) {
      end++;
    }
    return end > i
        && from > 0
        && tokens.is(from - 1, ADP)
        && (tokens.is(end, VERB) || tokens.is(end, AUX));
  }

  /// `Friday prayers`: a single noun behind a time, before something that is no verb.
  private static boolean ritual(ClauseTokens tokens, int i) {
    return tokens.is(i, NOUN)
        && tokens.lower(i).endsWith("s")
        && !tokens.is(i + 1, NOUN)
        && !tokens.is(i + 1, VERB)
        && !tokens.is(i + 1, AUX)
        && !tokens.is(i + 1, PROPN)
        && !tokens.is(i + 1, ADV);
  }

  private static boolean modifies(ClauseTokens tokens, int from, int i) {
    return tokens.time(i) != null && !tokens.sameTime(from, i);
  }

  private static boolean possessive(ClauseTokens tokens, int i) {
    String word = tokens.lower(i);
    return (word.equals("'s") && !tokens.is(i, AUX) && !tokens.is(i, VERB)) || word.equals("'");
  }

  private boolean ownedBefore(ClauseTokens tokens, int i) {
    return words.is("possessive-pronoun", tokens.lower(i))
        && i + 1 < tokens.size()
        && (nominalWordAt(tokens, i + 1) || tokens.is(i + 1, VERB));
  }

  private static boolean nominalWordAt(ClauseTokens tokens, int i) {
    return i < tokens.size() && nominalWord(tokens, i);
  }

  private static boolean nominalWord(ClauseTokens tokens, int i) {
    return switch (tokens.token(i).partOfSpeech()) {
      case DET, NUM, ADJ, NOUN, PROPN, PRON -> true;
      case ADV -> nounAfterAdverb(tokens, i);
      case SYM -> true;
      case PUNCT -> hyphen(tokens, i);
      case ADP, AUX, CCONJ, INTJ, PART, SCONJ, VERB, X -> false;
    };
  }

  private static boolean hyphen(ClauseTokens tokens, int i) {
    return (tokens.lower(i).equals("-") || tokens.lower(i).equals("/"))
        && i > 0
        && i + 1 < tokens.size()
        && tokens.token(i - 1).span().end() == tokens.token(i + 1).span().start() - 1;
  }

  private static boolean nounAfterAdverb(ClauseTokens tokens, int i) {
    return (tokens.is(i + 1, ADJ) && (tokens.is(i + 2, NOUN) || tokens.is(i + 2, PROPN)))
        || tokens.is(i + 1, NUM)
        || (i > 0 && tokens.is(i - 1, DET) && tokens.is(i + 1, VERB) && tokens.is(i + 2, NOUN));
  }

  /// A verb form used as adjective or noun: `the planned attacks`, `the sharing of data`.
  private boolean verbInside(ClauseTokens tokens, int from, int i, boolean headed) {
    if (!tokens.is(i, VERB) && !tokens.is(i, ADP)) {
      return false;
    }
    if (tokens.is(i, ADP)) {
      return false;
    }
    boolean opened =
        i > from
            && (tokens.is(i - 1, DET)
                || tokens.is(i - 1, ADJ)
                || tokens.is(i - 1, NUM)
                || possessive(tokens, i - 1)
                || words.is("possessive-pronoun", tokens.lower(i - 1)));
    boolean nounNext = tokens.is(i + 1, NOUN) || tokens.is(i + 1, PROPN);
    boolean noun =
        words.is("gerund-noun", tokens.lower(i))
            && i > from
            && (nounNext
                || (tokens.is(from, DET) && !tokens.is(i + 1, DET) && !tokens.is(i + 1, PRON)));
    if (noun) {
      return true;
    }
    if (opened && !headed) {
      return nounNext
          || tokens.is(i + 1, ADJ)
          || (i + 1 < tokens.size() && tokens.lower(i + 1).equals("of"))
          || (tokens.is(i - 1, DET) && !words.is("negative-determiner", tokens.lower(i - 1)));
    }
    return false;
  }

  private ClausePhrase.Nominal nominal(ClauseTokens tokens, int from, int to) {
    int head = head(tokens, from, to);
    int ownerFrom = -1;
    int ownerTo = -1;
    for (int i = head - 1; i >= from; i--) {
      if (possessive(tokens, i) && i > from) {
        ownerFrom = from;
        ownerTo = i;
        break;
      }
      if (words.is("possessive-pronoun", tokens.lower(i)) && tokens.name(i) == null) {
        ownerFrom = i;
        ownerTo = i + 1;
        break;
      }
    }
    boolean adverbial = tokens.sameTime(from, to - 1) || calendar(tokens, from, to);
    return new ClausePhrase.Nominal(from, to, head, ownerFrom, ownerTo, adverbial);
  }

  private int head(ClauseTokens tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      boolean noun =
          tokens.is(i, NOUN)
              || tokens.is(i, PROPN)
              || tokens.is(i, PRON)
              || (i > from && words.is("gerund-noun", tokens.lower(i)));
      if (noun || tokens.name(i) != null || tokens.place(i) != null) {
        return i;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if (tokens.is(i, VERB) || tokens.is(i, NUM) || tokens.is(i, ADJ)) {
        return i;
      }
    }
    return to - 1;
  }
}
