package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Containment.Bond;
import org.probandum.mention.place.EvidenceJudge.Evidence;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.Span;

/// The work on one document: find matches, drop those that are no places, decide which place each
/// is.
final class DocumentPlaces {
  private static final int ROUNDS = 2;
  private static final double CLEAR_LEAD = 12;
  private static final double DIRECTION_SPREAD = 1.5;
  private static final long DISTINCT_TOWN = 15_000;
  private static final long LARGE_VARIANT = 20_000;
  private static final double KNOWN_ALONE = 1_000_000;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Ladder ladder;
  private final NameGuard guard;
  private final NamedThings things;
  private final Containment containment;
  private final EvidenceJudge judge;
  private final UseJudge uses;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Hit> hits = new ArrayList<>();

  /// A match that is not part of another name, with what stands beside it.
  private record Hit(
      Match match,
      @Nullable Match previous,
      @Nullable Match next,
      Evidence evidence,
      Group group) {}

  /// All hits of one name.
  private static final class Group {
    final List<Hit> hits = new ArrayList<>();
    final List<Candidate> containers = new ArrayList<>();
    Place.@Nullable Kind hint;
    Evidence evidence = Evidence.NONE;
    @Nullable Candidate place;
  }

  DocumentPlaces(Gazetteer gazetteer, Lexicon lexicon, List<Line> lines) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    ladder = new Ladder(gazetteer);
    guard = new NameGuard(lexicon, gazetteer, lines);
    things = new NamedThings(lexicon, gazetteer);
    containment = new Containment(lexicon);
    judge = new EvidenceJudge(lexicon, containment);
    uses = new UseJudge(lexicon);
    MatchScanner scanner = new MatchScanner(gazetteer, lexicon);
    List<List<Match>> matches = lines.stream().map(scanner::scan).toList();
    matches.forEach(found -> things.learn(found, judge));
    matches.forEach(this::collect);
  }

  /// The places, in order of the text.
  List<Mention.Location> find(String text) {
    DocumentContext context = new DocumentContext(gazetteer);
    groups.values().forEach(group -> anchor(group, context));
    for (int round = 0; round < ROUNDS; round++) {
      for (Group group : groups.values()) {
        decide(group, context);
      }
    }
    List<Mention.Location> found = new ArrayList<>();
    for (Hit hit : hits) {
      Group group = hit.group();
      Candidate place = group.place;
      if (place != null && isAccepted(hit, place, context)) {
        found.add(location(hit, place, text));
      }
    }
    return List.copyOf(found);
  }

  private void collect(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match previous = i > 0 ? matches.get(i - 1) : null;
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      boolean other =
          guard.isPartOfOtherName(match, previous, next)
              || things.isThing(matches, i)
              || containment.bond(match, next) == Bond.UNKNOWN_THERE;
      if (!other) {
        Group group = groups.computeIfAbsent(match.key(), key -> new Group());
        add(new Hit(match, previous, next, judge.weigh(match, previous, next), group));
      }
    }
  }

  private void add(Hit hit) {
    hits.add(hit);
    Match match = hit.match();
    Group group = hit.group();
    group.hits.add(hit);
    group.hint = group.hint == null ? match.hint() : group.hint;
    if (hit.evidence().compareTo(group.evidence) > 0) {
      group.evidence = hit.evidence();
    }
    Bond bond = containment.bond(match, hit.next());
    if (hit.next() != null && (bond == Bond.FIRM || bond == Bond.LOOSE)) {
      group.containers.addAll(hit.next().candidates());
    }
    if (hit.previous() != null && Containment.isOwned(hit.previous(), match)) {
      group.containers.addAll(hit.previous().candidates());
    }
  }

  /// Takes names that need no context into it: one place far ahead of its namesakes, or one that
  /// the text says where it lies.
  private void anchor(Group group, DocumentContext context) {
    Match match = group.hits.getFirst().match();
    Candidate best = match.best();
    boolean alone =
        match.candidates().stream()
            .allMatch(other ->
                other.index() == best.index()
                    || gazetteer.holds(other.index(), best.index())
                    || best.prominence() > CLEAR_LEAD * other.prominence());
    boolean trusted =
        best.wellKnown() || (group.evidence == Evidence.CLEAR && match.candidates().size() == 1);
    if (alone && trusted && !isDoubtful(match.key())) {
      group.place = best;
      context.add(best);
    } else if (!group.containers.isEmpty()) {
      Candidate inside = ladder.decide(match.candidates(), question(group, context)).place();
      if (ladder.isInsideAny(inside, group.containers)) {
        group.place = inside;
        context.add(inside);
      }
    }
  }

  private void decide(Group group, DocumentContext context) {
    if (group.place != null) {
      context.remove(group.place);
    }
    group.place = ladder.decide(candidates(group), question(group, context)).place();
    boolean sure = group.hits.stream().anyMatch(hit -> isAccepted(hit, group.place, context));
    if (sure && group.place != null) {
      context.add(group.place);
    }
  }

  /// A people's name is one unless the text clearly uses it as a place's.
  private static List<Candidate> candidates(Group group) {
    List<Candidate> all = group.hits.getFirst().match().candidates();
    List<Candidate> peoples = all.stream().filter(Candidate::demonym).toList();
    boolean people = !peoples.isEmpty() && group.evidence != Evidence.CLEAR;
    return people || peoples.size() == all.size() ? (peoples.isEmpty() ? all : peoples) : all;
  }

  private static Ladder.Question question(Group group, DocumentContext context) {
    return new Ladder.Question(group.containers, group.hint, context);
  }

  /// A name that is more often a person's or an ordinary word.
  private boolean isDoubtful(String key) {
    return !lexicon.isExactly(key, Lexicon.Topic.METONYM_SEAT) && isOftenOther(key);
  }

  private boolean isOftenOther(String key) {
    return lexicon.isCommonWord(key)
        || lexicon.isSurname(key)
        || guard.isPerson(key)
        || lexicon.isExactly(key, Lexicon.Topic.CALENDAR)
        || lexicon.isExactly(key, Lexicon.Topic.FUNCTION);
  }

  /// Whether a hit is a place after all, given which one it would be.
  private boolean isAccepted(Hit hit, @Nullable Candidate place, DocumentContext context) {
    if (place == null) {
      return false;
    }
    Match match = hit.match();
    Evidence evidence = hit.evidence();
    boolean ship = things.isAlsoThing(match) && evidence != Evidence.CLEAR;
    if (ship || isUnclearHeading(hit, place, context)) {
      return false;
    }
    if (isDoubtful(match.key()) && match.singleWord()) {
      return isAcceptedInDoubt(hit, place, context);
    }
    if (place.wellKnown() || place.demonym()) {
      return true;
    }
    if (isDistinct(match, place, evidence, context)) {
      return true;
    }
    boolean given = match.singleWord() && lexicon.isFirstName(match.key());
    boolean around = isAround(place, context);
    boolean variant = !place.main() && place.population() < LARGE_VARIANT;
    return switch (evidence) {
      case CLEAR -> !variant || around || place.kind() == Place.Kind.DISTRICT;
      case NOUN -> !given && !guard.isPerson(match.key()) && (around || !variant);
      case SOME -> !given && (around || (!variant && context.inCountry(place) > 0));
      case NONE ->
          !given
              && ((around && place.main()) || (hit.group().evidence == Evidence.CLEAR && !variant));
    };
  }

  /// Whether the document speaks of places around it.
  private static boolean isAround(Candidate place, DocumentContext context) {
    return context.inDivision(place) > 0 || context.near(place) > 0;
  }

  /// Whether a heading is or begins with a little-known name that nothing else shows to be a place.
  private static boolean isUnclearHeading(Hit hit, Candidate place, DocumentContext context) {
    Match match = hit.match();
    boolean whole = match.spanFirst() == 0 && match.spanLast() == match.line().words().size() - 1;
    boolean little = place.kind() == Place.Kind.NATURAL || place.listed() || whole;
    return little
        && match.line().heading()
        && hit.evidence() == Evidence.NONE
        && hit.group().evidence != Evidence.CLEAR
        && place.prominence() < KNOWN_ALONE
        && !isAround(place, context);
  }

  /// A name that hardly anything else has: several words behind a preposition, or a town of some
  /// size without a namesake or in a country that the text speaks of.
  private boolean isDistinct(
      Match match, Candidate place, Evidence evidence, DocumentContext context) {
    boolean phrase = !match.singleWord() && evidence != Evidence.NONE;
    boolean alone = match.candidates().size() == 1 || context.inCountry(place) > 0;
    boolean large = place.population() >= DISTINCT_TOWN && !lexicon.isFirstName(match.key());
    return place.main() && (phrase || (alone && large));
  }

  /// Ordinary words and persons' names need words of place beside them.
  private boolean isAcceptedInDoubt(Hit hit, Candidate place, DocumentContext context) {
    Match match = hit.match();
    boolean opensLine = match.spanFirst() == 0;
    boolean person = guard.isPerson(match.key());
    boolean listed =
        lexicon.isExactly(match.key(), Lexicon.Topic.CALENDAR)
            || lexicon.isExactly(match.key(), Lexicon.Topic.FUNCTION);
    boolean contained = containment.bond(match, hit.next()) == Bond.FIRM;
    boolean around = isAround(place, context);
    if (contained) {
      return !listed || around;
    }
    if (listed || (match.line().titleCase() && !place.wellKnown())) {
      return false;
    }
    return switch (hit.evidence()) {
      case CLEAR ->
          !opensLine && (place.main() || around) && (place.wellKnown() || around || !person);
      case NOUN, SOME -> !opensLine && !person && (place.wellKnown() || around);
      case NONE ->
          !person
              && !opensLine
              && ((place.wellKnown() && !lexicon.isSurname(match.key()))
                  || (hit.group().evidence == Evidence.CLEAR && around));
    };
  }

  private Mention.Location location(Hit hit, Candidate candidate, String text) {
    Match match = hit.match();
    Span span =
        new Span(
            match.line().words().get(match.spanFirst()).start(),
            match.line().words().get(match.spanLast()).end());
    Place place = gazetteer.place(candidate.index());
    Place shown = match.directed() ? widened(place) : place;
    return new Mention.Location(
        span, span.of(text), shown, uses.use(match, candidate, hit.previous(), hit.next()));
  }

  /// The same place, less sharply bounded.
  private static Place widened(Place place) {
    return new Place(
        place.gazetteerId(),
        place.name(),
        place.latitude(),
        place.longitude(),
        place.precisionKm() * DIRECTION_SPREAD,
        place.kind(),
        place.country(),
        place.ancestors(),
        place.population());
  }
}
