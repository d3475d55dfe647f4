package org.probandum.mention.place;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.Place;

/// Says by the words between two names whether the text places the one inside the other.
final class Containment {
  private static final int LONGEST_BETWEEN = 7;

  /// How firmly the text places a name inside the next one.
  enum Bond {
    NONE,
    /// `Khar in Bajaur`: tells which one, but a person may also be in Bajaur.
    LOOSE,
    /// `Khar, Bajaur`, `the Khar area of Bajaur`, `Khar, the seat of Bajaur`.
    FIRM,
    /// As firm, but the gazetteer has no place of this name in that country.
    UNKNOWN_THERE
  }

  private final Lexicon lexicon;

  Containment(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// How the text binds a match to the next one of its sentence, null where there is none.
  Bond bond(Match match, @Nullable Match next) {
    if (next == null) {
      return Bond.NONE;
    }
    if (next.first() == match.spanLast() + 1) {
      Gap gap = next.line().words().get(next.spanFirst()).gap();
      boolean mark = gap == Gap.COMMA || gap == Gap.OPEN_BRACKET;
      return mark && mayHold(next, match, Containment::isDivision) ? Bond.FIRM : Bond.NONE;
    }
    return bondByWords(match, next);
  }

  /// `Bajaur's Khar`: whether the match before owns this one.
  static boolean isOwned(@Nullable Match previous, Match match) {
    return previous != null
        && previous.possessive()
        && !previous.demonym()
        && previous.spanLast() == match.spanFirst() - 1
        && mayHold(previous, match, Containment::isDivision);
  }

  private Bond bondByWords(Match match, Match next) {
    int at = next.spanFirst() - 1;
    Word link = match.line().word(at);
    if (link != null && link.key().equals("the")) {
      link = match.line().word(--at);
    }
    boolean near = at > match.last() && at - match.last() <= LONGEST_BETWEEN;
    if (link == null || !near || !(link.key().equals("of") || link.key().equals("in"))) {
      return Bond.NONE;
    }
    if (isPartWord(match, at) && isPlain(match, at)) {
      if (mayHold(next, match, Containment::isWider)) {
        return Bond.FIRM;
      }
      return match.best().wellKnown() || !next.best().wellKnown() ? Bond.NONE : Bond.UNKNOWN_THERE;
    }
    boolean direct =
        at == match.spanLast() + 1
            && link.key().equals("in")
            && link.gap() == Gap.SPACE
            && !match.possessive();
    return direct && mayHold(next, match, Containment::isDivision) ? Bond.LOOSE : Bond.NONE;
  }

  private boolean isPartWord(Match match, int at) {
    Word part = match.line().word(at - 1);
    return at - 1 > match.last()
        && part != null
        && (part.gap() == Gap.SPACE || part.gap() == Gap.HYPHEN)
        && lexicon.is(part, Topic.PART_WORD);
  }

  /// Whether the words between are one phrase: small letters, no mark but a comma at its beginning,
  /// and an article behind that comma.
  private boolean isPlain(Match match, int end) {
    for (int i = match.last() + 1; i < end; i++) {
      Word word = match.line().words().get(i);
      boolean opens = i == match.last() + 1;
      boolean phrase = word.joined() || (opens && word.gap() == Gap.COMMA && isOpening(word));
      boolean type = opens && match.spanLast() > match.last();
      if (!phrase || (word.capital() && !type) || isClause(word)) {
        return false;
      }
    }
    return match.line().words().get(end).gap() == Gap.SPACE && !match.possessive();
  }

  /// Whether the word shows that more than one phrase stands between.
  private static boolean isClause(Word word) {
    return switch (word.partOfSpeech()) {
      case VERB, AUX, CCONJ, SCONJ, PRON -> true;
      case NOUN, PROPN, ADJ, ADP, ADV, DET, INTJ, NUM, PART, PUNCT, SYM, X -> false;
    };
  }

  private static boolean isOpening(Word word) {
    return word.key().equals("the") || word.key().equals("a") || word.key().equals("an");
  }

  /// Whether a candidate of the one lies in the country of a wider candidate of the other.
  private static boolean mayHold(Match outer, Match inner, Predicate<Candidate> holder) {
    return outer.candidates().stream()
        .anyMatch(wide ->
            holder.test(wide)
                && !wide.demonym()
                && wide.country() != null
                && inner.candidates().stream().anyMatch(c -> isInCountryOf(c, wide)));
  }

  private static boolean isInCountryOf(Candidate inner, Candidate wide) {
    return wide.index() != inner.index()
        && wide.country() != null
        && wide.country().equals(inner.country());
  }

  private static boolean isWider(Candidate candidate) {
    return isDivision(candidate) || (candidate.kind() == Place.Kind.CITY && candidate.main());
  }

  private static boolean isDivision(Candidate candidate) {
    return switch (candidate.kind()) {
      case COUNTRY, PROVINCE, DISTRICT, REGION, CONTINENT -> true;
      case CITY, NATURAL -> false;
    };
  }
}
