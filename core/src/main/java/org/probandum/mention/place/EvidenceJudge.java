package org.probandum.mention.place;

import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;

/// Weighs the words around a match: do they show that it is a place?
final class EvidenceJudge {

  /// How much the words around show.
  enum Evidence {
    NONE,
    /// A preposition that also stands before persons (`from`, `to`).
    SOME,
    /// A noun that places have (`the Khar blast`).
    NOUN,
    /// A preposition of place, a type word, or what contains it.
    CLEAR
  }

  private static final int MOST_MODIFIERS = 2;

  private final Lexicon lexicon;
  private final Containment containment;

  EvidenceJudge(Lexicon lexicon, Containment containment) {
    this.lexicon = lexicon;
    this.containment = containment;
  }

  /// The evidence for one match.
  ///
  /// @param previous the match before it in the sentence, or null
  /// @param next the match behind it in the sentence, or null
  Evidence weigh(Match match, @Nullable Match previous, @Nullable Match next) {
    if (match.hint() != null
        || match.directed()
        || containment.bond(match, next) == Containment.Bond.FIRM
        || isDateline(match)
        || isSeatOfMember(match)
        || isHomeOfPerson(match)) {
      return Evidence.CLEAR;
    }
    Evidence behind = nounBehind(match);
    Evidence before = wordsBefore(match, previous);
    return before.compareTo(behind) > 0 ? before : behind;
  }

  private Evidence wordsBefore(Match match, @Nullable Match previous) {
    if (isListedWith(previous, match)) {
      return Evidence.SOME;
    }
    int at = match.spanFirst() - 1;
    Word before = match.before();
    if (before != null && before.key().equals("the")) {
      before = match.line().word(--at);
    }
    if (before == null || match.line().words().get(match.spanFirst()).gap() != Gap.SPACE) {
      return Evidence.NONE;
    }
    if (lexicon.isExactly(before, Topic.LOCATIVE)) {
      return Evidence.CLEAR;
    }
    Word part = match.line().word(at - 1);
    boolean ofPart =
        before.key().equals("of")
            && part != null
            && !part.key().equals("part")
            && !part.key().equals("side")
            && lexicon.is(part, Topic.PART_WORD);
    if (ofPart) {
      return Evidence.CLEAR;
    }
    return lexicon.isExactly(before, Topic.FROM_TO) ? Evidence.SOME : Evidence.NONE;
  }

  /// `Timbuktu and Gao`.
  private static boolean isListedWith(@Nullable Match previous, Match match) {
    Word and = match.before();
    return previous != null
        && !previous.demonym()
        && previous.spanLast() == match.spanFirst() - 2
        && and != null
        && and.key().equals("and");
  }

  /// `the Bajaur blast`, `the Bajaur suicide bombing`.
  private Evidence nounBehind(Match match) {
    if (match.possessive()) {
      return Evidence.NONE;
    }
    int at = match.spanLast() + 1;
    for (int skipped = 0; skipped <= MOST_MODIFIERS; skipped++) {
      Word word = match.line().word(at + skipped);
      if (word == null || word.gap() != Gap.SPACE) {
        return Evidence.NONE;
      }
      if (lexicon.isExactly(word, Topic.EVENT_NOUN) || lexicon.isExactly(word, Topic.RESIDENT)) {
        return Evidence.NOUN;
      }
      if (skipped == 0 && lexicon.is(word, Topic.PLACE_NOUN)) {
        return Evidence.SOME;
      }
      if (!lexicon.isExactly(word, Topic.EVENT_MODIFIER)) {
        return Evidence.NONE;
      }
    }
    return Evidence.NONE;
  }

  /// `Sen. John Miller, R-Florence`.
  private boolean isSeatOfMember(Match match) {
    Word before = match.before();
    return before != null
        && match.line().words().get(match.spanFirst()).gap() == Gap.HYPHEN
        && before.allCapitalOrSingle()
        && lexicon.isExactly(before, Topic.PARTY_MARK);
  }

  /// `John Miller, 49, of Palestine`.
  private static boolean isHomeOfPerson(Match match) {
    Word of = match.before();
    Word age = match.line().word(match.spanFirst() - 2);
    return of != null
        && age != null
        && of.key().equals("of")
        && of.gap() == Gap.COMMA
        && age.gap() == Gap.COMMA
        && age.text().length() <= 3
        && age.text().chars().allMatch(Character::isDigit);
  }

  /// `KABUL (Reuters) -`: capitals at the beginning of a sentence that is not all capitals.
  private static boolean isDateline(Match match) {
    Word own = match.line().words().get(match.first());
    Word after = match.after();
    return match.first() == 0
        && own.allCapital()
        && own.text().length() > 3
        && after != null
        && (after.gap() == Gap.OPEN_BRACKET || after.gap() == Gap.COMMA || after.gap() == Gap.OTHER)
        && !match.line().titleCase();
  }
}
