package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// Decides which place a name stands for: steps in a fixed order, each of which returns the
/// candidates that it leaves; the first that leaves one decides. After the ladder of CLIFF
/// (D'Ignazio et al., *CLIFF-CLAVIN: Determining Geographic Focus for News Articles*, 2014).
final class Ladder {
  private static final double WORLD_KNOWN = 2_500_000;
  private static final double OVERWHELMING = 15;
  private static final long LARGE_VARIANT = 300_000;
  private static final double QUARTER_KM = 40;

  /// One step: the candidates it leaves, never none.
  interface Step {
    List<Candidate> narrow(List<Candidate> candidates, Question question);
  }

  /// What is asked: the mentions of one name in one document.
  ///
  /// @param containers places named directly behind one of the mentions
  /// @param hint the kind that a type word names, or null
  /// @param context what else the document speaks of
  record Question(List<Candidate> containers, Place.@Nullable Kind hint, DocumentContext context) {}

  /// The decision.
  ///
  /// @param place the place
  /// @param step name of the step that decided
  record Decision(Candidate place, String step) {}

  private record NamedStep(String name, Step step) {}

  private final Gazetteer gazetteer;
  private final List<NamedStep> steps;

  Ladder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    steps =
        List.of(
            new NamedStep("explicit container", this::inContainer),
            new NamedStep("type word", Ladder::ofHintedKind),
            new NamedStep("usual name", Ladder::usuallyNamedSo),
            new NamedStep("seat before division", this::seatBeforeDivision),
            new NamedStep("known to the world", Ladder::worldKnown),
            new NamedStep("same division as others", Ladder::inNamedDivision),
            new NamedStep("same country as others", Ladder::inNamedCountry),
            new NamedStep("inside a named place", Ladder::inNamedPlace),
            new NamedStep("near others", Ladder::nearOthers),
            new NamedStep("prominence", Ladder::mostProminent));
  }

  /// Decides; the step's name says why.
  Decision decide(List<Candidate> candidates, Question question) {
    List<Candidate> left = candidates;
    for (NamedStep step : steps) {
      left = step.step().narrow(left, question);
      if (left.size() == 1) {
        return new Decision(left.getFirst(), step.name());
      }
    }
    return new Decision(left.getFirst(), "order");
  }

  private List<Candidate> inContainer(List<Candidate> candidates, Question question) {
    List<Candidate> inside = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (isInsideAny(candidate, question.containers())) {
        inside.add(candidate);
      }
    }
    return inside.isEmpty() ? candidates : inside;
  }

  /// Whether one of the containers holds the candidate.
  boolean isInsideAny(Candidate candidate, List<Candidate> containers) {
    return containers.stream()
        .anyMatch(outer -> outer.index() != candidate.index() && isInside(candidate, outer));
  }

  private boolean isInside(Candidate inner, Candidate outer) {
    boolean quarter = outer.kind() == Place.Kind.CITY && inner.kind() != Place.Kind.PROVINCE;
    return gazetteer.holds(outer.index(), inner.index())
        || (quarter && inner.distanceKm(outer) < QUARTER_KM);
  }

  private static List<Candidate> ofHintedKind(List<Candidate> candidates, Question question) {
    Place.Kind hint = question.hint();
    if (hint == null) {
      return candidates;
    }
    List<Candidate> exact = keep(candidates, candidate -> candidate.kind() == hint);
    boolean division = hint == Place.Kind.PROVINCE || hint == Place.Kind.DISTRICT;
    if (!division || exact.size() < candidates.size()) {
      return exact;
    }
    return keep(
        candidates, c -> c.kind() == Place.Kind.PROVINCE || c.kind() == Place.Kind.DISTRICT);
  }

  /// Places whose usual name it is, and large ones that it is a variant of.
  private static List<Candidate> usuallyNamedSo(List<Candidate> candidates, Question question) {
    boolean usual = candidates.stream().anyMatch(Candidate::main);
    return usual
        ? keep(candidates, c -> c.main() || c.demonym() || c.population() > LARGE_VARIANT)
        : candidates;
  }

  /// A town rather than the division that is named after it and holds it.
  private List<Candidate> seatBeforeDivision(List<Candidate> candidates, Question question) {
    return keep(candidates, outer -> candidates.stream().noneMatch(seat -> isSeat(seat, outer)));
  }

  private boolean isSeat(Candidate seat, Candidate outer) {
    boolean division = outer.kind() == Place.Kind.DISTRICT || outer.kind() == Place.Kind.PROVINCE;
    return division
        && seat.main()
        && seat.kind() == Place.Kind.CITY
        && seat.index() != outer.index()
        && gazetteer.holds(outer.index(), seat.index());
  }

  /// A place that everybody knows beats a namesake, unless the document speaks of places around the
  /// namesake and of none around it.
  private static List<Candidate> worldKnown(List<Candidate> candidates, Question question) {
    Candidate top = mostProminent(candidates, question).getFirst();
    if (top.prominence() < WORLD_KNOWN) {
      return candidates;
    }
    DocumentContext context = question.context();
    for (Candidate other : candidates) {
      boolean rival =
          other.index() != top.index() && top.prominence() < OVERWHELMING * other.prominence();
      boolean home = other.index() != top.index() && context.inDivision(other) >= 2;
      if ((rival || home) && context.inCountry(other) > context.inCountry(top)) {
        return candidates;
      }
      if (home && context.inDivision(other) > context.inDivision(top) + 1) {
        return candidates;
      }
    }
    return List.of(top);
  }

  private static List<Candidate> inNamedPlace(List<Candidate> candidates, Question question) {
    return keep(candidates, question.context()::isInsideDistrict);
  }

  private static List<Candidate> inNamedDivision(List<Candidate> candidates, Question question) {
    return most(candidates, question.context()::inDivision);
  }

  private static List<Candidate> inNamedCountry(List<Candidate> candidates, Question question) {
    return most(candidates, question.context()::inCountry);
  }

  private static List<Candidate> nearOthers(List<Candidate> candidates, Question question) {
    return most(candidates, question.context()::near);
  }

  private static List<Candidate> mostProminent(List<Candidate> candidates, Question question) {
    return List.of(
        candidates.stream().max(Comparator.comparingDouble(Candidate::prominence)).orElseThrow());
  }

  private static List<Candidate> keep(List<Candidate> candidates, Predicate<Candidate> test) {
    List<Candidate> kept = candidates.stream().filter(test).toList();
    return kept.isEmpty() ? candidates : kept;
  }

  /// Those with the highest count, all where nobody has any.
  private static List<Candidate> most(List<Candidate> candidates, ToIntFunction<Candidate> count) {
    int highest = candidates.stream().mapToInt(count).max().orElse(0);
    return highest <= 0 ? candidates : keep(candidates, c -> count.applyAsInt(c) == highest);
  }
}
