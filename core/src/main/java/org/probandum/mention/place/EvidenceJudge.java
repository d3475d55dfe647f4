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
    /// A preposition of place, a type word, or what contains it.
    CLEAR
  }

  private final Lexicon lexicon;

  EvidenceJudge(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The evidence for one match.
  ///
  /// @param previous the match before it in the sentence, or null
  /// @param next the match behind it in the sentence, or null
  Evidence weigh(Match match, @Nullable Match previous, @Nullable Match next) {
    if (match.hint() != null || match.directed() || isContained(match, next)) {
      return Evidence.CLEAR;
    }
    if (isDateline(match)) {
      return Evidence.CLEAR;
    }
    if (isListedWith(previous, match)) {
      return Evidence.SOME;
    }
    Word before = match.before();
    Word the = before;
    if (before != null && before.key().equals("the")) {
      before = match.line().word(match.spanFirst() - 2);
    }
    if (before == null || the == null || match.line().words().get(match.spanFirst()).gap() != Gap.SPACE) {
      return nounBehind(match);
    }
    if (lexicon.isExactly(before, Topic.LOCATIVE)) {
      return Evidence.CLEAR;
    }
    return lexicon.isExactly(before, Topic.FROM_TO) ? Evidence.SOME : nounBehind(match);
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

  private Evidence nounBehind(Match match) {
    Word after = match.after();
    boolean noun =
        after != null
            && after.gap() == Gap.SPACE
            && !match.possessive()
            && lexicon.is(after, Topic.PLACE_NOUN);
    return noun ? Evidence.SOME : Evidence.NONE;
  }

  /// Whether a place that can contain it follows: `Khar, Bajaur`, `Paris (Texas)`.
  static boolean isContained(Match match, @Nullable Match next) {
    if (next == null || next.first() != match.spanLast() + 1) {
      return false;
    }
    Gap gap = next.line().words().get(next.spanFirst()).gap();
    return (gap == Gap.COMMA || gap == Gap.OPEN_BRACKET)
        && next.candidates().stream().anyMatch(outer -> isWider(outer) && !outer.demonym())
        && match.candidates().stream().anyMatch(inner -> sameCountry(inner, next));
  }

  private static boolean sameCountry(Candidate inner, Match next) {
    return next.candidates().stream()
        .anyMatch(
            outer ->
                isWider(outer)
                    && outer.index() != inner.index()
                    && outer.country() != null
                    && outer.country().equals(inner.country()));
  }

  private static boolean isWider(Candidate candidate) {
    return switch (candidate.kind()) {
      case COUNTRY, PROVINCE, DISTRICT, REGION, CONTINENT -> true;
      case CITY, NATURAL -> false;
    };
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
