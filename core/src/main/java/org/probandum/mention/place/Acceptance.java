package org.probandum.mention.place;

import org.probandum.mention.place.Containment.Bond;
import org.probandum.mention.place.EvidenceJudge.Evidence;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.model.Place;

/// Decides whether a hit is a place after all, once it is known which one it would be.
final class Acceptance {
  private static final long DISTINCT_TOWN = 15_000;
  private static final long LARGE_VARIANT = 20_000;
  private static final double KNOWN_ALONE = 1_000_000;

  private final Lexicon lexicon;
  private final NameGuard guard;
  private final NamedThings things;
  private final Containment containment;
  private long judged;

  Acceptance(Lexicon lexicon, NameGuard guard, NamedThings things, Containment containment) {
    this.lexicon = lexicon;
    this.guard = guard;
    this.things = things;
    this.containment = containment;
  }

  /// A name that is more often a person's or an ordinary word.
  boolean isDoubtful(String key) {
    return !lexicon.isExactly(key, Topic.METONYM_SEAT) && isOftenOther(key);
  }

  private boolean isOftenOther(String key) {
    return lexicon.isCommonWord(key)
        || lexicon.isSurname(key)
        || guard.isPerson(key)
        || lexicon.isExactly(key, Topic.CALENDAR)
        || lexicon.isExactly(key, Topic.FUNCTION);
  }

  /// Whether a name needs nothing else of the document to be sure: widely known, or the text says
  /// that it is a place and it has no namesake.
  boolean isTrusted(Group group, Candidate place) {
    boolean clear = group.evidence() == Evidence.CLEAR && group.match().candidates().size() == 1;
    boolean contained = !group.containers().isEmpty();
    return (place.wellKnown() || clear || contained) && !isDoubtful(group.match().key());
  }

  /// Whether one of the hits is a place after all.
  boolean acceptsAny(Group group, Candidate place, DocumentContext context) {
    return acceptsFree(group, place, context)
        || group.hits().stream()
            .anyMatch(
                hit -> hit.role() == NameGuard.Role.IN_NAME && acceptsInName(hit, place, context));
  }

  /// Whether one of the hits that stand for themselves is a place.
  boolean acceptsFree(Group group, Candidate place, DocumentContext context) {
    return group.hits().stream()
        .anyMatch(hit -> hit.role() == NameGuard.Role.FREE && acceptsFree(hit, place, context));
  }

  /// How many hits were judged so far: grows as the text does.
  long judged() {
    return judged;
  }

  /// Whether a hit that stands for itself is a place after all, given which one it would be.
  boolean acceptsFree(Hit hit, Candidate place, DocumentContext context) {
    judged++;
    Match match = hit.match();
    Evidence evidence = hit.evidence();
    boolean ship = things.isAlsoThing(match) && evidence != Evidence.CLEAR;
    if (ship || isUnclearHeading(hit, place, context)) {
      return false;
    }
    if (isDoubtful(match.key()) && match.singleWord()) {
      return isAcceptedInDoubt(hit, place, context);
    }
    if (place.wellKnown() || place.demonym() || isDivisionByName(match)) {
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
              && ((around && place.main())
                  || (hit.group().evidence() == Evidence.CLEAR && !variant));
    };
  }

  /// `Butler County`: the name itself says that it is a division.
  private boolean isDivisionByName(Match match) {
    return match.lastWord().capital()
        && (match.endsInTypeOf(Topic.DISTRICT, lexicon)
            || match.endsInTypeOf(Topic.PROVINCE, lexicon));
  }

  /// Whether the place in the name of a body is one that the text does not name otherwise: widely
  /// known, or amid others.
  boolean acceptsInName(Hit hit, Candidate place, DocumentContext context) {
    judged++;
    Match match = hit.match();
    boolean around = isAround(place, context);
    if (match.singleWord() && isDoubtful(match.key())) {
      return place.wellKnown()
          && !guard.isPerson(match.key())
          && !lexicon.isSurname(match.key())
          && around;
    }
    return isDivisionByName(match) || (place.main() && (place.wellKnown() || around));
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
        && hit.group().evidence() != Evidence.CLEAR
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

  /// Whether a preposition shows it, not only a list it stands in (`Presidents Obama and Bush`).
  private boolean isSomeAlone(Hit hit) {
    Word before = hit.match().before();
    return (before != null && !before.key().equals("and"))
        || hit.group().evidence() == Evidence.CLEAR;
  }

  /// Ordinary words and persons' names need words of place beside them.
  private boolean isAcceptedInDoubt(Hit hit, Candidate place, DocumentContext context) {
    Match match = hit.match();
    boolean opensLine = match.spanFirst() == 0;
    boolean person = guard.isPerson(match.key());
    boolean listed =
        lexicon.isExactly(match.key(), Topic.CALENDAR)
            || lexicon.isExactly(match.key(), Topic.FUNCTION);
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
          !opensLine
              && (place.main() || around)
              && (place.wellKnown() || !person || match.hint() == place.kind());
      case NOUN -> !opensLine && !person && (place.wellKnown() || around);
      case SOME ->
          !opensLine
              && !person
              && (isSomeAlone(hit) || !lexicon.isSurname(match.key()))
              && (place.wellKnown() || around);
      case NONE ->
          !person
              && !opensLine
              && ((place.wellKnown() && !lexicon.isSurname(match.key()))
                  || (hit.group().evidence() == Evidence.CLEAR && around));
    };
  }
}
