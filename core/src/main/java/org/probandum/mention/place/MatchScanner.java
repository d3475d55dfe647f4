package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.model.Place;

/// Finds the longest names of the gazetteer in a sentence, from left to right, without judging
/// them. One for each document, since it remembers what it looked up.
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
  private final Map<String, Gazetteer.Entry> entries = new HashMap<>();
  private long looks;

  MatchScanner(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// How many runs of words were looked up so far: grows as the text does.
  long looks() {
    return looks;
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
    PluralTypes.spread(matches);
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
      looks++;
      Gazetteer.Entry entry = entries.computeIfAbsent(key.toString(), gazetteer::seek);
      best = better(line, first, last, key.toString(), entry, best);
      if (!entry.continues()) {
        break;
      }
    }
    return best;
  }

  private @Nullable Match better(
      Line line, int first, int last, String key, Gazetteer.Entry entry, @Nullable Match before) {
    List<Candidate> candidates = entry.found();
    if (candidates.isEmpty() || !endsName(line, last) || isWrongCase(line, first, last, key)) {
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
    if (isContraction(word)) {
      return true;
    }
    if (lexicon.isExactly(key, Topic.ABBREVIATION)) {
      boolean written = word.allCapital() || lexicon.isExactly(word, Topic.WRITTEN_SHORT);
      boolean person = word.initials() && isBeforeSurname(line, first);
      boolean comma =
          word.gap() == Word.Gap.COMMA && (written || word.text().length() > 2) && !person;
      boolean member = word.gap() == Word.Gap.HYPHEN && isPartyMark(line.word(first - 1));
      boolean initials = isWrittenWithStops(word) && !person;
      return !(comma || member || initials);
    }
    return isNeverAlone(word) || key.length() < 2 || (key.length() == 2 && !word.allCapital());
  }

  private boolean isPartyMark(@Nullable Word word) {
    return word != null && lexicon.isExactly(word, Topic.PARTY_MARK);
  }

  private boolean isWrittenWithStops(Word word) {
    return word.initials() && lexicon.isExactly(word, Topic.WITH_STOPS);
  }

  /// `D.E. Miller`: initials of a person.
  private boolean isBeforeSurname(Line line, int at) {
    Word next = line.word(at + 1);
    return next != null
        && next.gap() == Word.Gap.SPACE
        && next.capital()
        && !Character.isDigit(next.text().charAt(0))
        && !lexicon.isExactly(next, Topic.BODY_WORD)
        && !lexicon.isExactly(next, Topic.ORGANISATION)
        && !lexicon.isExactly(next, Topic.PERSON_TITLE)
        && !lexicon.isExactly(next, Topic.CALENDAR);
  }

  /// Words that are part of place names but alone name none: types, directions, heads of bodies.
  private boolean isNeverAlone(Word word) {
    return NEVER_ALONE.stream().anyMatch(topic -> lexicon.isExactly(word, topic));
  }

  /// `I'll`, `I'd`: never a name.
  private static boolean isContraction(Word word) {
    String text = word.text();
    int apostrophe = text.length() - 1;
    while (apostrophe > 0 && !PlaceKey.isApostrophe(text.charAt(apostrophe))) {
      apostrophe--;
    }
    return apostrophe > 0
        && switch (text.substring(apostrophe + 1)) {
          case "d", "ll", "m", "re", "t", "ve" -> true;
          default -> false;
        };
  }

  /// Takes in a direction before the name and a type word behind it.
  private Match extended(Line line, int first, int last, String key, List<Candidate> candidates) {
    int spanFirst = first;
    int spanLast = last;
    Place.Kind hint = divisionBefore(line, first);
    Word next = line.word(last + 1);
    boolean possessive = line.words().get(last).possessive();
    if (next != null && next.gap() == Word.Gap.SPACE && !possessive) {
      Place.Kind type = kindBehind(next, candidates);
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

  /// The kind that a type word behind a name gives it; not the plural that means parts of it
  /// (`Texas counties`, `two U.S. cities`).
  private Place.@Nullable Kind kindBehind(Word type, List<Candidate> candidates) {
    Place.Kind kind = kindNamed(type);
    boolean plural = type.key().endsWith("s") && !type.key().equals("mountains");
    if (!plural || kind == null) {
      return kind;
    }
    boolean wide =
        candidates.stream()
            .anyMatch(c ->
                c.main()
                    && (c.kind() == Place.Kind.COUNTRY
                        || (c.kind() == Place.Kind.PROVINCE && kind == Place.Kind.DISTRICT)));
    return wide || kind == Place.Kind.CITY || kind == Place.Kind.NATURAL ? null : kind;
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
