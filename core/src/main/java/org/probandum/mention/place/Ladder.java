package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// Leaves out the namesakes that the words around a name rule out: steps in a fixed order, each of
/// which returns the candidates that it leaves. After the ladder of CLIFF (D'Ignazio et al.,
/// *CLIFF-CLAVIN: Determining Geographic Focus for News Articles*, 2014).
final class Ladder {
  private static final double QUARTER_KM = 40;

  /// One step: the candidates it leaves, never none.
  interface Step {
    List<Candidate> narrow(List<Candidate> candidates, Question question);
  }

  /// What is asked: the mentions of one name in one document.
  ///
  /// @param containers places named as holding one of the mentions
  /// @param hint the kind that a type word names, or null
  /// @param naturalName whether the name ends in a word for a natural feature
  record Question(List<Candidate> containers, Place.@Nullable Kind hint, boolean naturalName) {}

  private final Gazetteer gazetteer;
  private final List<Step> steps;

  Ladder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    steps =
        List.of(
            this::inContainer,
            Ladder::ofHintedKind,
            Ladder::naturalByName,
            Ladder::usuallyNamedSo,
            this::seatBeforeDivision);
  }

  /// The namesakes that the text's own words leave; what is left is weighed by [Balance].
  List<Candidate> narrow(List<Candidate> candidates, Question question) {
    List<Candidate> left = candidates;
    for (Step step : steps) {
      if (left.size() > 1) {
        left = step.narrow(left, question);
      }
    }
    return left;
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

  /// `Red Sea`, `Khyber Pass`: a name that says that it is a natural feature.
  private static List<Candidate> naturalByName(List<Candidate> candidates, Question question) {
    return question.naturalName()
        ? keep(candidates, candidate -> candidate.kind() == Place.Kind.NATURAL)
        : candidates;
  }

  /// Places whose usual name it is; a county goes without its type word where the text has one for
  /// several (`Cooke and Grayson counties`).
  private static List<Candidate> usuallyNamedSo(List<Candidate> candidates, Question question) {
    return question.hint() == Place.Kind.DISTRICT
        ? candidates
        : keep(candidates, c -> c.main() || c.demonym());
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

  private static List<Candidate> keep(List<Candidate> candidates, Predicate<Candidate> test) {
    List<Candidate> kept = candidates.stream().filter(test).toList();
    return kept.isEmpty() ? candidates : kept;
  }
}
