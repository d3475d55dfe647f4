package org.probandum.mention.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.Place;

/// Tells ships and houses that are called after places (`the battleship Maine`, `the Madina mosque
/// in Mastung`) from the places. One for each document, since it remembers what is called so there.
final class NamedThings {
  private static final double SAME_AREA_KM = 100;
  private static final int LONGEST_LIST = 8;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Map<String, Integer> ships = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> houses = new HashSet<>();

  NamedThings(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /// Takes in the ships and houses that the matches of a sentence name; each clear mention of the
  /// place itself weighs against one of the ship.
  void learn(List<Match> matches, EvidenceJudge judge) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match previous = i > 0 ? matches.get(i - 1) : null;
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      if (isShip(match, previous) || isBareWithArticle(match, matches, i)) {
        ships.merge(match.key(), 1, Integer::sum);
      } else if (judge.weigh(match, previous, next) == EvidenceJudge.Evidence.CLEAR) {
        places.merge(match.key(), 1, Integer::sum);
      }
      if (isHouseElsewhere(match, next)) {
        houses.add(match.key());
      }
    }
  }

  /// Whether the match at this index of its sentence's matches names a ship or house here.
  boolean isThing(List<Match> matches, int index) {
    Match match = matches.get(index);
    Match previous = index > 0 ? matches.get(index - 1) : null;
    return isShip(match, previous)
        || isBareWithArticle(match, matches, index)
        || (houses.contains(match.key()) && isHouse(match));
  }

  /// Whether the document uses the name for a ship somewhere, so that it needs evidence elsewhere.
  boolean isAlsoThing(Match match) {
    int ship = ships.getOrDefault(match.key(), 0);
    return ship > 0
        && ship >= places.getOrDefault(match.key(), 0)
        && match.best().kind() != Place.Kind.COUNTRY
        && !lexicon.isExactly(match.key(), Topic.RIVER);
  }

  /// `the cruiser Cincinnati`, `USS Arizona`, `the cruisers Cincinnati and Raleigh`.
  private boolean isShip(Match match, @Nullable Match previous) {
    if (match.demonym()) {
      return false;
    }
    Word before = match.before();
    Word own = match.line().words().get(match.spanFirst());
    if (before != null && own.gap() == Gap.SPACE && isShipWord(before)) {
      return true;
    }
    boolean listed =
        previous != null
            && !previous.demonym()
            && (own.gap() == Gap.COMMA || (before != null && before.key().equals("and")))
            && match.spanFirst() - previous.spanLast() <= 2;
    Word type = previous == null ? null : previous.before();
    return listed && type != null && type.key().endsWith("s") && isShipWord(type);
  }

  /// A ship's type, or in capitals the prefix of a ship's name.
  private boolean isShipWord(Word word) {
    return lexicon.isExactly(word, Topic.SHIP)
        && !word.possessive()
        && (word.allCapital() || !lexicon.isExactly(word, Topic.SHIP_PREFIX));
  }

  /// `the Maine` with no noun behind: a ship, a hotel, a river; hardly ever a town or province.
  private boolean isBareWithArticle(Match match, List<Match> matches, int index) {
    Word the = match.before();
    boolean article =
        the != null
            && the.key().equals("the")
            && match.line().words().get(match.spanFirst()).gap() == Gap.SPACE;
    return article
        && match.singleWord()
        && match.hint() == null
        && !match.directed()
        && !takesArticle(match)
        && !match.lastWord().allCapital()
        && !modifies(matches, index);
  }

  private boolean takesArticle(Match match) {
    return lexicon.isExactly(match.key(), Topic.ARTICLE)
        || lexicon.isExactly(match.key(), Topic.METONYM_SEAT)
        || match.candidates().stream().anyMatch(this::takesArticle);
  }

  private boolean takesArticle(Candidate candidate) {
    return switch (candidate.kind()) {
      case COUNTRY, CONTINENT, REGION, NATURAL -> true;
      case PROVINCE, DISTRICT, CITY ->
          candidate.demonym()
              || candidate.listed()
              || gazetteer.place(candidate.index()).name().startsWith("The ");
    };
  }

  /// Whether a noun that the name belongs to follows, also behind further names (`the Kunar and
  /// Nangarhar provinces`).
  private boolean modifies(List<Match> matches, int index) {
    int last = index;
    while (last + 1 < matches.size()
        && last - index < LONGEST_LIST
        && isListedNext(matches.get(last), matches.get(last + 1))) {
      last++;
    }
    Match end = matches.get(last);
    Word after = end.after();
    if (end.hint() != null && last > index) {
      return true;
    }
    if (after == null || end.possessive()) {
      return false;
    }
    return switch (after.gap()) {
      case HYPHEN -> true;
      case SPACE ->
          (isNominal(after) && !lexicon.isExactly(after, Topic.SHIP_VERB))
              || after.key().equals("of");
      case NONE, COMMA, OPEN_BRACKET, AMPERSAND, OTHER -> false;
    };
  }

  private static boolean isListedNext(Match match, Match next) {
    Word link = match.after();
    boolean linked = link != null && (link.key().equals("and") || link.key().equals("or"));
    int distance = next.spanFirst() - match.spanLast();
    return distance == 1 || (distance == 2 && linked);
  }

  private boolean isNominal(Word word) {
    boolean nominal =
        switch (word.partOfSpeech()) {
          case NOUN, PROPN, ADJ, NUM, INTJ, SYM, X -> true;
          case VERB, AUX, ADP, ADV, CCONJ, SCONJ, PRON, DET, PART, PUNCT -> false;
        };
    return nominal
        || word.capital()
        || word.key().endsWith("ing")
        || lexicon.isExactly(word, Topic.EVENT_NOUN)
        || lexicon.isExactly(word, Topic.EVENT_MODIFIER)
        || lexicon.is(word, Topic.PLACE_NOUN)
        || lexicon.isExactly(word, Topic.FACILITY);
  }

  private boolean isHouse(Match match) {
    Word after = match.after();
    return after != null
        && after.gap() == Gap.SPACE
        && !match.possessive()
        && lexicon.isExactly(after, Topic.FACILITY);
  }

  /// `the Madina mosque in Mastung`: a house that stands far from the place of its name.
  private boolean isHouseElsewhere(Match match, @Nullable Match next) {
    if (next == null || next.demonym() || match.demonym() || !isHouse(match)) {
      return false;
    }
    int link = match.spanLast() + 2;
    Word preposition = match.line().word(link);
    boolean in =
        preposition != null
            && preposition.gap() == Gap.SPACE
            && (preposition.key().equals("in") || preposition.key().equals("of"));
    boolean comma =
        next.spanFirst() == link && preposition != null && preposition.gap() == Gap.COMMA;
    boolean stated = comma || (in && next.spanFirst() - link <= 2);
    return stated
        && match.candidates().stream()
            .noneMatch(
                own -> next.candidates().stream().anyMatch(other -> areTogether(own, other)));
  }

  private boolean areTogether(Candidate own, Candidate other) {
    return own.main()
        && (gazetteer.holds(other.index(), own.index())
            || gazetteer.holds(own.index(), other.index())
            || own.distanceKm(other) < SAME_AREA_KM);
  }
}
