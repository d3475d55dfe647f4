package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.model.Place;

/// Finds the longest names of the gazetteer in a sentence, from left to right, without judging
/// them.
final class MatchScanner {
  private static final int LONGEST_NAME = 7;
  private static final List<Topic> NEVER_ALONE =
      List.of(
          Topic.NEVER,
          Topic.ABBREVIATION,
          Topic.DIRECTION,
          Topic.LOCATIVE,
          Topic.PROVINCE,
          Topic.DISTRICT,
          Topic.NATURE,
          Topic.TOWN,
          Topic.PLACE_NOUN,
          Topic.ORGANISATION,
          Topic.ORGANISATION_OF,
          Topic.STREET,
          Topic.PERSON_TITLE);

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  MatchScanner(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// All matches, in order, not overlapping.
  List<Match> scan(Line line) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < line.words().size()) {
      Match match = mayBegin(line, at) ? longest(line, at) : null;
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        at = match.spanLast() + 1;
      }
    }
    return matches;
  }

  /// A name begins with a capital, or with a small word that a hyphen joins to a capital
  /// (`al-Hol`).
  private static boolean mayBegin(Line line, int at) {
    Word word = line.words().get(at);
    if (word.capital()) {
      return true;
    }
    Word next = line.word(at + 1);
    return word.text().length() <= 4
        && next != null
        && next.gap() == Word.Gap.HYPHEN
        && next.capital();
  }

  private @Nullable Match longest(Line line, int first) {
    Match best = null;
    StringBuilder key = new StringBuilder();
    int limit = Math.min(line.words().size(), first + LONGEST_NAME);
    for (int last = first; last < limit; last++) {
      Word word = line.words().get(last);
      if (last > first && !continuesName(line, last)) {
        break;
      }
      key.append(key.isEmpty() ? "" : " ").append(word.key());
      if (key.length() > PlaceKey.MAXIMUM_LENGTH) {
        break;
      }
      best = better(line, first, last, key.toString(), best);
      if (!gazetteer.continues(key.toString())) {
        break;
      }
    }
    return best;
  }

  private @Nullable Match better(
      Line line, int first, int last, String key, @Nullable Match before) {
    List<Candidate> candidates = endsName(line, last) ? gazetteer.find(key) : List.of();
    if (candidates.isEmpty() || isWrongCase(line, first, last, key)) {
      return before;
    }
    return extended(line, first, last, key, candidates);
  }

  private static boolean continuesName(Line line, int at) {
    Word word = line.words().get(at);
    Word previous = line.words().get(at - 1);
    boolean washington = word.gap() == Word.Gap.COMMA && word.key().equals("dc");
    return (word.joined() || washington) && !previous.possessive();
  }

  private boolean endsName(Line line, int last) {
    Word word = line.words().get(last);
    return word.capital()
        || Character.isDigit(word.text().charAt(0))
        || lexicon.is(word, Topic.NATURE)
        || lexicon.is(word, Topic.DISTRICT)
        || lexicon.is(word, Topic.PROVINCE)
        || lexicon.is(word, Topic.PLACE_NOUN)
        || lexicon.is(word, Topic.TOWN)
        || word.key().equals("camp")
        || word.key().equals("districts");
  }

  /// Abbreviations are names only in capitals: `US`, not `us` or `Us`; one letter never is.
  private boolean isWrongCase(Line line, int first, int last, String key) {
    if (first != last) {
      return false;
    }
    Word word = line.words().get(first);
    if (lexicon.isExactly(key, Topic.ABBREVIATION) && word.gap() == Word.Gap.COMMA) {
      return false;
    }
    return isNeverAlone(word) || key.length() < 2 || (key.length() == 2 && !word.allCapital());
  }

  /// Words that are part of place names but alone name none: types, directions, heads of bodies.
  private boolean isNeverAlone(Word word) {
    return NEVER_ALONE.stream().anyMatch(topic -> lexicon.isExactly(word, topic))
        || isContraction(word);
  }

  /// `I'll`, `We're`: never a name.
  private static boolean isContraction(Word word) {
    int apostrophe = word.text().length() - 3;
    return apostrophe > 0 && PlaceKey.isApostrophe(word.text().charAt(apostrophe));
  }

  /// Takes in a direction before the name and a type word behind it.
  private Match extended(Line line, int first, int last, String key, List<Candidate> candidates) {
    int spanFirst = first;
    int spanLast = last;
    Place.Kind hint = divisionBefore(line, first);
    Word next = line.word(last + 1);
    boolean possessive = line.words().get(last).possessive();
    if (next != null && next.gap() == Word.Gap.SPACE && !possessive) {
      Place.Kind type = kindNamed(next);
      if (type != null && belongsToName(line, last + 1)) {
        spanLast = last + 1;
      }
      hint = type != null ? type : hint;
    }
    Word before = line.word(first - 1);
    Word own = line.words().get(first);
    boolean directed =
        before != null && own.gap() == Word.Gap.SPACE && isDirection(line, first - 1);
    if (directed && candidates.stream().noneMatch(Candidate::demonym)) {
      spanFirst = first - 1;
    }
    return new Match(line, first, last, spanFirst, spanLast, key, candidates, hint);
  }

  private boolean isDirection(Line line, int at) {
    Word word = line.words().get(at);
    return lexicon.isExactly(word, Topic.DIRECTION)
        && (!word.capital() || at == 0 || line.titleCase());
  }

  /// `the city of X`, `the provinces of X`: the kind that the words before name.
  private Place.@Nullable Kind divisionBefore(Line line, int first) {
    Word of = line.word(first - 1);
    Word division = line.word(first - 2);
    if (of == null || division == null || !of.key().equals("of")) {
      return null;
    }
    return kindNamed(division);
  }

  private Place.@Nullable Kind kindNamed(Word word) {
    if (lexicon.is(word, Topic.PROVINCE)) {
      return Place.Kind.PROVINCE;
    }
    if (lexicon.is(word, Topic.DISTRICT)) {
      return Place.Kind.DISTRICT;
    }
    if (lexicon.is(word, Topic.NATURE)) {
      return Place.Kind.NATURAL;
    }
    return lexicon.is(word, Topic.TOWN) ? Place.Kind.CITY : null;
  }

  /// A singular type word belongs to the name unless it opens another phrase (`district hospital`);
  /// `city` and `town` only with a capital.
  private boolean belongsToName(Line line, int at) {
    Word type = line.words().get(at);
    if (type.key().endsWith("s") && !type.key().equals("mountains") && !type.capital()) {
      return false;
    }
    if (lexicon.is(type, Topic.TOWN) || type.capital()) {
      return type.capital();
    }
    Word next = line.word(at + 1);
    boolean opens =
        next != null
            && next.gap() == Word.Gap.SPACE
            && (next.partOfSpeech() == org.probandum.model.PartOfSpeech.NOUN
                || next.partOfSpeech() == org.probandum.model.PartOfSpeech.ADJ);
    return !opens && !lexicon.is(type, Topic.DIRECTION);
  }
}
