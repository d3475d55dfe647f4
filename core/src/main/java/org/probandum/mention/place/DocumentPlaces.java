package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Containment.Bond;
import org.probandum.mention.place.EvidenceJudge.Evidence;
import org.probandum.mention.place.NameGuard.Role;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Span;

/// The work on one document: find matches, decide which place each name would be, drop those that
/// are no places.
final class DocumentPlaces {
  private static final int ROUNDS = 2;
  private static final double DIRECTION_SPREAD = 1.5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Ladder ladder;
  private final NameGuard guard;
  private final NamedThings things;
  private final Containment containment;
  private final EvidenceJudge judge;
  private final Acceptance acceptance;
  private final Weights weights;
  private final UseJudge uses;
  private final MatchScanner scanner;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Hit> hits = new ArrayList<>();

  DocumentPlaces(Gazetteer gazetteer, Lexicon lexicon, List<Line> lines) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    ladder = new Ladder(gazetteer);
    guard = new NameGuard(lexicon, gazetteer, lines);
    things = new NamedThings(lexicon, gazetteer);
    containment = new Containment(lexicon);
    judge = new EvidenceJudge(lexicon, containment);
    acceptance = new Acceptance(lexicon, guard, things, containment);
    weights = new Weights(acceptance);
    uses = new UseJudge(lexicon);
    scanner = new MatchScanner(gazetteer, lexicon);
    List<List<Match>> matches = lines.stream().map(scanner::scan).toList();
    matches.forEach(found -> things.learn(found, judge));
    matches.forEach(this::collect);
  }

  /// The places, in order of the text.
  ///
  /// @param home ISO code of the country that the document's publisher sits in, or null
  List<Mention.Location> find(String text, @Nullable String home) {
    resolve(home);
    DocumentContext context = context();
    List<Mention.Location> found = new ArrayList<>();
    Set<Group> named = named(context);
    for (Hit hit : hits) {
      Candidate place = hit.group().place();
      if (place != null && isAccepted(hit, place, context, named)) {
        found.add(location(hit, place, text));
      }
    }
    return List.copyOf(found);
  }

  /// How many words were looked up and hits judged: grows as the text does.
  long steps() {
    return scanner.looks() + acceptance.judged();
  }

  /// The names that stand for themselves somewhere; inside other names they mean the same place.
  private Set<Group> named(DocumentContext context) {
    Set<Group> named = new HashSet<>();
    for (Group group : groups.values()) {
      Candidate place = group.place();
      if (place != null && acceptance.acceptsFree(group, place, context)) {
        named.add(group);
      }
    }
    return named;
  }

  private boolean isAccepted(Hit hit, Candidate place, DocumentContext context, Set<Group> named) {
    return switch (hit.role()) {
      case FREE -> acceptance.acceptsFree(hit, place, context);
      case IN_NAME -> named.contains(hit.group()) || acceptance.acceptsInName(hit, place, context);
      case OTHER_NAME -> false;
    };
  }

  private void collect(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match previous = i > 0 ? matches.get(i - 1) : null;
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      Role role = guard.role(match, previous, next);
      boolean other =
          role == Role.OTHER_NAME
              || things.isThing(matches, i)
              || containment.bond(match, next) == Bond.UNKNOWN_THERE;
      if (!other) {
        Group group = groups.computeIfAbsent(match.key(), key -> new Group());
        Evidence evidence = judge.weigh(match, previous, next);
        add(new Hit(match, previous, next, evidence, role, group));
      }
    }
  }

  private void add(Hit hit) {
    hits.add(hit);
    Match match = hit.match();
    Group group = hit.group();
    group.add(hit);
    Bond bond = containment.bond(match, hit.next());
    if (hit.next() != null && (bond == Bond.FIRM || bond == Bond.LOOSE)) {
      group.addContainers(hit.next().candidates());
    }
    if (hit.previous() != null && Containment.isOwned(hit.previous(), match)) {
      group.addContainers(hit.previous().candidates());
    }
  }

  /// Decides for each name which place it would be.
  private void resolve(@Nullable String home) {
    Balance balance = new Balance(gazetteer);
    if (home != null) {
      balance.addHome(home, Weights.HOME);
    }
    for (Group group : groups.values()) {
      boolean natural = group.match().endsInTypeOf(Lexicon.Topic.NATURE, lexicon);
      Ladder.Question question = new Ladder.Question(group.containers(), group.hint(), natural);
      List<Candidate> left = ladder.narrow(candidates(group), question);
      balance.add(group, left, weights.of(group));
    }
    balance.settle();
  }

  /// The places that the document surely speaks of: first those that need no others to be sure of,
  /// then those that these make sure.
  private DocumentContext context() {
    DocumentContext context = new DocumentContext(gazetteer);
    for (Group group : groups.values()) {
      Candidate place = group.place();
      if (place != null && acceptance.isTrusted(group, place)) {
        context.add(place);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      groups.values().forEach(group -> confirm(group, context));
    }
    return context;
  }

  private void confirm(Group group, DocumentContext context) {
    Candidate place = group.place();
    if (place == null) {
      return;
    }
    context.remove(place);
    if (acceptance.acceptsAny(group, place, context)) {
      context.add(place);
    }
  }

  /// A people's name is one unless the text clearly uses it as a place's.
  private static List<Candidate> candidates(Group group) {
    List<Candidate> all = group.match().candidates();
    List<Candidate> peoples = all.stream().filter(Candidate::demonym).toList();
    boolean people = !peoples.isEmpty() && group.evidence() != Evidence.CLEAR;
    return people || peoples.size() == all.size() ? (peoples.isEmpty() ? all : peoples) : all;
  }

  private Mention.Location location(Hit hit, Candidate candidate, String text) {
    Match match = hit.match();
    Span span =
        new Span(
            match.line().words().get(match.spanFirst()).start(),
            match.line().words().get(match.spanLast()).end());
    Place place = gazetteer.place(candidate.index());
    Place shown = match.directed() ? widened(place) : place;
    PlaceUse use =
        hit.role() == Role.IN_NAME
            ? PlaceUse.IN_NAME
            : uses.use(match, candidate, hit.previous(), hit.next());
    return new Mention.Location(span, span.of(text), shown, use);
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
