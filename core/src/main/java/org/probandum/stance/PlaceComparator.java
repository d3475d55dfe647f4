package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Outcome;
import org.probandum.model.Place;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Compares where a claim and a passage say that something happened.
final class PlaceComparator {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private PlaceComparator() {}

  /// The claim's places beside the passage's own; where the passage names none, beside those of its
  /// source's title, and then of the sentences around it, which can never settle the matter.
  static @Nullable Comparison compare(
      List<Slot> claim, List<Slot> passage, List<Place> title, List<Place> around) {
    List<Place> ours = places(claim);
    if (ours.isEmpty()) {
      return null;
    }
    String claimText = texts(claim);
    List<Place> own = places(passage);
    if (!own.isEmpty()) {
      return comparison(outcome(ours, own), claimText, texts(passage), "");
    }
    if (!title.isEmpty()) {
      Outcome outcome = outcome(ours, title);
      return comparison(outcome, claimText, names(title), " (from the source's title)");
    }
    if (!around.isEmpty() && outcome(ours, around) != DIFFERS) {
      return comparison(COMPATIBLE, claimText, names(around), " (from the sentences around it)");
    }
    return new Comparison(
        SlotKind.PLACE, claimText, "", ABSENT, "the passage names no place of the event");
  }

  private static Comparison comparison(
      Outcome outcome, String claim, String passage, String where) {
    return new Comparison(
        SlotKind.PLACE, claim, passage, outcome, sentence(outcome, claim, passage) + where);
  }

  private static Outcome outcome(List<Place> ours, List<Place> theirs) {
    boolean anyWithin = false;
    boolean anyWider = false;
    int answered = 0;
    for (Place our : ours) {
      boolean within = theirs.stream().anyMatch(our::holds);
      boolean wider = theirs.stream().anyMatch(their -> their.holds(our) || near(their, our));
      anyWithin |= within;
      anyWider |= wider;
      answered += within ? 1 : 0;
    }
    // Of several nested places the most specific speaks: `Khar, Bajaur` is answered by Khar.
    boolean nested =
        ours.stream()
            .allMatch(place -> ours.getFirst().holds(place) || place.holds(ours.getFirst()));
    if (anyWithin && (nested || answered == ours.size())) {
      return AGREES;
    }
    return anyWithin || anyWider ? COMPATIBLE : DIFFERS;
  }

  private static String sentence(Outcome outcome, String claim, String passage) {
    return switch (outcome) {
      case AGREES -> passage + " is, or lies in, " + claim;
      case COMPATIBLE -> passage + " includes, overlaps or adjoins " + claim;
      case DIFFERS -> passage + " lies apart from " + claim;
      case ABSENT, NOT_COMPARABLE -> "the passage names no place of the event";
    };
  }

  /// Whether the two lie within their precision of one another; by great-circle distance.
  private static boolean near(Place a, Place b) {
    Double latitude = a.latitude();
    Double longitude = a.longitude();
    Double otherLatitude = b.latitude();
    Double otherLongitude = b.longitude();
    if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
      return false;
    }
    boolean local = isLocal(a.kind()) && isLocal(b.kind());
    return local
        && distanceKm(latitude, longitude, otherLatitude, otherLongitude)
            <= a.precisionKm() + b.precisionKm();
  }

  private static boolean isLocal(Place.Kind kind) {
    return switch (kind) {
      case CITY, NATURAL, DISTRICT -> true;
      case CONTINENT, COUNTRY, PROVINCE, REGION -> false;
    };
  }

  /// The haversine formula.
  private static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1) / 2;
    double dLon = Math.toRadians(lon2 - lon1) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static List<Place> places(List<Slot> slots) {
    List<Place> places = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.value() instanceof SlotValue.Where where) {
        places.add(where.place());
      }
    }
    return places;
  }

  private static String texts(List<Slot> slots) {
    return slots.stream().map(Slot::text).distinct().collect(Collectors.joining(", "));
  }

  private static String names(List<Place> places) {
    return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
  }
}
