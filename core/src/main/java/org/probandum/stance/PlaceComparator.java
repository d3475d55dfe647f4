package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Place;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Compares where a claim and a passage say that something happened.
final class PlaceComparator {
  private PlaceComparator() {}

  /// One side of a comparison.
  ///
  /// @param places the most specific places, in order
  /// @param text their wording
  private record Side(List<Place> places, String text) {}

  /// The claim's places beside the passage's own; where the passage names none, beside those of its
  /// source's title, and then of the sentences around it, which can never settle the matter. Null
  /// where the claim names no place.
  static @Nullable SlotResult compare(Claim claim, Claim statement, SourceReading source) {
    return UnlistedPlaces.compare(claim, statement, source, listed(claim, statement, source));
  }

  private static @Nullable SlotResult listed(Claim claim, Claim statement, SourceReading source) {
    List<Slot> slots = placeSlots(claim);
    if (slots.isEmpty()) {
      return null;
    }
    List<Slot> theirs = placeSlots(statement);
    if (!theirs.isEmpty() && opposed(claim, slots, statement, theirs)) {
      return SlotResult.of(
          comparison(
              NOT_COMPARABLE,
              texts(slots),
              texts(theirs),
              texts(theirs) + " and " + texts(slots) + " are different ends of the way"));
    }
    Side ours = new Side(specific(places(slots)), texts(slots));
    if (!theirs.isEmpty()) {
      List<Place> own = new ArrayList<>(places(theirs));
      own.addAll(source.placesListed(statement, theirs));
      SlotResult result = compare(ours, new Side(specific(own), texts(theirs)));
      return between(statement, theirs) && slots.size() < theirs.size() && fits(result)
          ? between(result, texts(theirs))
          : result;
    }
    SlotResult title =
        source.titlePlaces().isEmpty() ? null : compare(ours, side(source.titlePlaces()));
    if (title != null && fits(title)) {
      return noted(title, " (from the source's title)");
    }
    List<Place> around = source.placesAround(statement);
    SlotResult near = around.isEmpty() ? null : compare(ours, side(around));
    if (near != null && fits(near)) {
      return noted(withOutcome(near, COMPATIBLE), " (from the sentences around it)");
    }
    if (title != null) {
      return weak(noted(title, " (from the source's title)"));
    }
    return SlotResult.of(
        comparison(ABSENT, ours.text(), "", "the passage names no place of the event"));
  }

  private static boolean between(Claim statement, List<Slot> places) {
    return places.stream()
        .anyMatch(slot -> statement.proposition().contains("between " + slot.text()));
  }

  /// What is between two places need not be in the one that the claim names.
  private static SlotResult between(SlotResult result, String theirs) {
    Comparison old = result.comparison();
    return new SlotResult(
        comparison(
            COMPATIBLE,
            old.claim(),
            old.passage(),
            "the passage says only that it was between " + theirs),
        Set.of(Flag.OMITS));
  }

  private static SlotResult compare(Side ours, Side theirs) {
    List<String> met = new ArrayList<>();
    boolean open = true;
    List<Place> unnamed = new ArrayList<>();
    Outcome worst = Outcome.AGREES;
    Likeness.Result apart = null;
    for (Place our : ours.places()) {
      Likeness.Result best = nearest(our, theirs.places());
      Outcome outcome = best.likeness().outcome();
      if (outcome == DIFFERS || outcome == NOT_COMPARABLE) {
        unnamed.add(our);
        apart = apart == null || outcome == NOT_COMPARABLE ? best : apart;
      } else {
        met.add(best.why());
        open &= best.likeness() == Likeness.CONTAINING;
        worst = outcome == COMPATIBLE ? COMPATIBLE : worst;
      }
    }
    if (met.isEmpty() && apart != null) {
      return SlotResult.of(
          comparison(apart.likeness().outcome(), ours.text(), theirs.text(), apart.why()));
    }
    String why = met.stream().distinct().collect(Collectors.joining("; "));
    List<Place> others = others(ours.places(), theirs.places());
    if (unnamed.isEmpty() && open && !others.isEmpty()) {
      return new SlotResult(
          comparison(
              COMPATIBLE,
              ours.text(),
              theirs.text(),
              "the passage names only wider places, "
                  + names(theirs.places())
                  + ", and not "
                  + names(ours.places())),
          Set.of(Flag.OMITS));
    }
    if (unnamed.isEmpty()) {
      return SlotResult.of(comparison(worst, ours.text(), theirs.text(), why));
    }
    return new SlotResult(
        comparison(
            COMPATIBLE,
            ours.text(),
            theirs.text(),
            "it does not name "
                + names(unnamed)
                + (others.isEmpty() ? "" : " and names " + names(others) + " instead")
                + " ("
                + why
                + ")"),
        others.isEmpty() ? Set.of() : Set.of(Flag.OMITS));
  }

  private static Likeness.Result nearest(Place our, List<Place> theirs) {
    Likeness.Result best = null;
    for (Place their : theirs) {
      Likeness.Result next = PlaceLikeness.of(our, their);
      if (best == null || next.likeness().compareTo(best.likeness()) < 0) {
        best = next;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no place to compare with " + our.name());
    }
    return best;
  }

  /// The passage's places that lie apart from all of the claim's.
  private static List<Place> others(List<Place> ours, List<Place> theirs) {
    return theirs.stream()
        .filter(their ->
            ours.stream()
                .allMatch(our -> PlaceLikeness.of(our, their).likeness() == Likeness.DISJOINT))
        .toList();
  }

  /// Of nested places the most specific speaks: `Khar, Bajaur` is Khar.
  private static List<Place> specific(List<Place> places) {
    List<Place> distinct = places.stream().distinct().toList();
    return distinct.stream()
        .filter(place ->
            distinct.stream()
                .noneMatch(other ->
                    !other.gazetteerId().equals(place.gazetteerId()) && place.holds(other)))
        .toList();
  }

  private static boolean opposed(Claim claim, List<Slot> ours, Claim statement, List<Slot> theirs) {
    Direction direction = Direction.of(claim, ours.getFirst());
    return theirs.stream().allMatch(slot -> direction.opposes(Direction.of(statement, slot)));
  }

  static boolean fits(SlotResult result) {
    return result.outcome() == Outcome.AGREES || result.outcome() == COMPATIBLE;
  }

  private static SlotResult weak(SlotResult result) {
    return new SlotResult(result.comparison(), result.flags(), true);
  }

  static SlotResult withOutcome(SlotResult result, Outcome outcome) {
    Comparison comparison = result.comparison();
    return SlotResult.of(
        comparison(outcome, comparison.claim(), comparison.passage(), comparison.why()));
  }

  static SlotResult noted(SlotResult result, String note) {
    Comparison comparison = result.comparison();
    return new SlotResult(
        comparison(
            comparison.outcome(),
            comparison.claim(),
            comparison.passage(),
            comparison.why() + note),
        result.flags());
  }

  static Comparison comparison(Outcome outcome, String claim, String passage, String why) {
    return new Comparison(SlotKind.PLACE, claim, passage, outcome, why);
  }

  private static Side side(List<Place> places) {
    return new Side(specific(places), names(places));
  }

  private static List<Slot> placeSlots(Claim claim) {
    return claim.slots(SlotKind.PLACE).stream()
        .filter(slot -> slot.value() instanceof SlotValue.Where)
        .toList();
  }

  static List<Place> places(List<Slot> slots) {
    List<Place> places = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.value() instanceof SlotValue.Where where) {
        places.add(where.place());
      }
    }
    return places;
  }

  static String texts(List<Slot> slots) {
    return slots.stream().map(Slot::text).distinct().collect(Collectors.joining(", "));
  }

  private static String names(List<Place> places) {
    return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
  }
}
