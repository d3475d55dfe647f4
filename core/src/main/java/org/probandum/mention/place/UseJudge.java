package org.probandum.mention.place;

import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;

/// Says how a place name is used, by the words around it.
final class UseJudge {
  private static final int LONGEST_AUXILIARY = 3;
  private static final int LONGEST_OBJECT = 6;

  private final Lexicon lexicon;

  UseJudge(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The use of a match that was decided to be this place.
  ///
  /// @param following the place match that follows in the sentence, or null
  /// @param preceding the place match before it in the sentence, or null
  PlaceUse use(Match match, Candidate place, @Nullable Match preceding, @Nullable Match following) {
    if (place.demonym()) {
      return PlaceUse.DEMONYM;
    }
    boolean state =
        place.kind() == Place.Kind.COUNTRY
            || place.capital()
            || lexicon.isExactly(match.key().replace(' ', '-'), Topic.METONYM_SEAT);
    if (!state || match.directed() || match.hint() != null) {
      return PlaceUse.LITERAL;
    }
    boolean acts =
        isOwnerOfPolicy(match)
            || isLeading(match)
            || isAddressed(match)
            || isParty(match, preceding)
            || isAsked(match)
            || isViewed(match)
            || isSubject(match, preceding, following);
    return acts ? PlaceUse.METONYM : PlaceUse.LITERAL;
  }

  /// `Kabul's claims`, `the Kabul government`.
  private boolean isOwnerOfPolicy(Match match) {
    Line line = match.line();
    Word noun = match.after();
    if (noun == null || noun.gap() != Gap.SPACE) {
      return false;
    }
    if (lexicon.is(noun, Topic.METONYM_NOUN)) {
      return match.possessive() || !isPlacePreposition(match.before());
    }
    Word second = line.word(match.spanLast() + 2);
    return match.possessive()
        && second != null
        && second.gap() == Gap.SPACE
        && !lexicon.isExactly(noun, Topic.DIRECTION)
        && lexicon.is(second, Topic.METONYM_NOUN);
  }

  /// `Pakistan-led`, `US-backed`.
  private boolean isLeading(Match match) {
    Word suffix = match.after();
    return suffix != null
        && suffix.gap() == Gap.HYPHEN
        && lexicon.isExactly(suffix, Topic.METONYM_SUFFIX);
  }

  /// `blamed Kabul`, `by Pakistan`.
  private boolean isAddressed(Match match) {
    Word before = match.before();
    if (before == null || match.possessive()) {
      return false;
    }
    return before.key().equals("by")
        || (!before.capital() && lexicon.is(before, Topic.METONYM_OBJECT));
  }

  /// `views Pakistan as an enemy`, `considers the United States a friend`.
  private boolean isViewed(Match match) {
    Word before = match.before();
    if (before != null && before.key().equals("the")) {
      before = match.line().word(match.spanFirst() - 2);
    }
    Word after = match.after();
    boolean opinion =
        after != null
            && after.gap() == Gap.SPACE
            && (after.key().equals("as") || after.key().equals("a") || after.key().equals("an"));
    return opinion
        && before != null
        && !before.capital()
        && !match.possessive()
        && lexicon.is(before, Topic.METONYM_VIEW);
  }

  /// `talks with Kabul`, `ties between Kabul and Islamabad`.
  private boolean isParty(Match match, @Nullable Match preceding) {
    Word before = match.before();
    if (before == null || match.possessive()) {
      return false;
    }
    if (before.key().equals("and") && isCoordinated(preceding, match)) {
      return preceding != null && isParty(preceding, null);
    }
    boolean link =
        before.key().equals("with")
            || before.key().equals("between")
            || before.key().equals("against");
    Word relation = match.line().word(match.spanFirst() - 2);
    return link && relation != null && lexicon.is(relation, Topic.METONYM_RELATION);
  }

  /// `for Kabul to act`.
  private static boolean isAsked(Match match) {
    Word before = match.before();
    Word after = match.after();
    return before != null
        && after != null
        && before.key().equals("for")
        && after.key().equals("to")
        && after.gap() == Gap.SPACE;
  }

  /// `Kabul denied`, `Kabul has repeatedly denied`, `Washington and Madrid agreed`.
  private boolean isSubject(Match match, @Nullable Match preceding, @Nullable Match following) {
    if (isBehindPreposition(match) || match.possessive()) {
      return false;
    }
    if (isCoordinated(match, following) && following != null) {
      return actsBehind(following);
    }
    boolean afterPreposition =
        preceding != null && isCoordinated(preceding, match) && isBehindPreposition(preceding);
    return !afterPreposition && actsBehind(match);
  }

  /// Whether a verb of speech or decision follows, after auxiliaries.
  private boolean actsBehind(Match match) {
    int at = match.spanLast() + 1;
    for (int skipped = 0; skipped <= LONGEST_AUXILIARY; skipped++) {
      Word word = match.line().word(at + skipped);
      if (word == null || word.gap() != Gap.SPACE || isName(word, match)) {
        return false;
      }
      if (lexicon.isExactly(word, Topic.METONYM_AUXILIARY)) {
        continue;
      }
      return (lexicon.is(word, Topic.METONYM_VERB) && !isNoun(match.line(), at, skipped))
          || isOpinion(match.line(), at + skipped);
    }
    return false;
  }

  /// `Kabul sees it as a threat`; but not `Kabul saw three attacks`.
  private boolean isOpinion(Line line, int at) {
    if (!lexicon.is(line.words().get(at), Topic.METONYM_VIEW)) {
      return false;
    }
    for (int i = at + 1; i <= at + LONGEST_OBJECT; i++) {
      Word word = line.word(i);
      if (word == null || !(word.joined() || word.gap() == Gap.NONE)) {
        return false;
      }
      if (word.key().equals("as")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Word word, Match match) {
    return word.capital() && !match.line().titleCase();
  }

  /// `Kabul attack plans`: directly behind the name a noun is no verb; `Kabul claims that` is one
  /// whatever its tag.
  private static boolean isNoun(Line line, int at, int skipped) {
    Word word = line.words().get(at + skipped);
    Word object = line.word(at + skipped + 1);
    boolean verb =
        word.key().endsWith("s")
            && object != null
            && object.gap() == Gap.SPACE
            && opensObject(object);
    return skipped == 0 && word.partOfSpeech() == PartOfSpeech.NOUN && !verb;
  }

  private static boolean opensObject(Word word) {
    return switch (word.key()) {
      case "that", "the", "a", "an", "its", "it", "or", "to" -> true;
      default -> false;
    };
  }

  private static boolean isCoordinated(@Nullable Match first, @Nullable Match second) {
    if (first == null || second == null) {
      return false;
    }
    Word and = first.after();
    return second.spanFirst() == first.spanLast() + 2 && and != null && and.key().equals("and");
  }

  private boolean isBehindPreposition(Match match) {
    Word before = match.before();
    boolean the = before != null && before.key().equals("the");
    return isPlacePreposition(the ? match.line().word(match.spanFirst() - 2) : before);
  }

  private boolean isPlacePreposition(@Nullable Word word) {
    return word != null
        && (lexicon.isExactly(word, Topic.LOCATIVE) || lexicon.isExactly(word, Topic.FROM_TO));
  }
}
