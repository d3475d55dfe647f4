package org.probandum.stance;

import static org.probandum.stance.Likeness.CONTAINED;
import static org.probandum.stance.Likeness.CONTAINING;
import static org.probandum.stance.Likeness.DISJOINT;
import static org.probandum.stance.Likeness.NEAR;
import static org.probandum.stance.Likeness.NOT_COMPARABLE;
import static org.probandum.stance.Likeness.SAME;

import org.probandum.model.Place;

/// How two places lie to one another, by what contains them and by distance.
public final class PlaceLikeness {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private PlaceLikeness() {}

  /// How the second place lies to the first.
  public static Likeness.Result of(Place claim, Place passage) {
    if (claim.gazetteerId().equals(passage.gazetteerId())) {
      return new Likeness.Result(SAME, "both name " + claim.name());
    }
    if (claim.holds(passage)) {
      return new Likeness.Result(CONTAINED, lies(passage, claim));
    }
    if (passage.holds(claim)) {
      return new Likeness.Result(
          CONTAINING, lies(claim, passage) + ", which leaves the place open");
    }
    if (unlocated(claim) || unlocated(passage)) {
      return new Likeness.Result(
          NOT_COMPARABLE, "where " + passage.name() + " lies to " + claim.name() + " is not known");
    }
    double km = distanceKm(claim, passage);
    boolean local = isLocal(claim.kind()) && isLocal(passage.kind());
    if (local && km <= claim.precisionKm() + passage.precisionKm()) {
      return new Likeness.Result(
          NEAR, passage.name() + " adjoins " + claim.name() + ", within " + round(km) + " km");
    }
    return new Likeness.Result(DISJOINT, passage.name() + " lies apart from " + claim.name());
  }

  private static String lies(Place inner, Place outer) {
    return inner.name().equals(outer.name())
        ? inner.name() + " (" + kind(inner) + ") lies in " + outer.name() + " (" + kind(outer) + ")"
        : inner.name() + " lies in " + outer.name();
  }

  private static String kind(Place place) {
    return switch (place.kind()) {
      case CONTINENT -> "continent";
      case COUNTRY -> "country";
      case PROVINCE -> "province";
      case DISTRICT -> "district";
      case CITY -> "town";
      case NATURAL -> "natural feature";
      case REGION -> "region";
    };
  }

  /// A region without limits of its own cannot be told apart from another by name alone.
  private static boolean unlocated(Place place) {
    return place.kind() == Place.Kind.REGION;
  }

  static boolean isLocal(Place.Kind kind) {
    return switch (kind) {
      case CITY, NATURAL, DISTRICT -> true;
      case CONTINENT, COUNTRY, PROVINCE, REGION -> false;
    };
  }

  /// The haversine formula; infinite where either place has no coordinates.
  private static double distanceKm(Place a, Place b) {
    Double lat1 = a.latitude();
    Double lon1 = a.longitude();
    Double lat2 = b.latitude();
    Double lon2 = b.longitude();
    if (lat1 == null || lon1 == null || lat2 == null || lon2 == null) {
      return Double.POSITIVE_INFINITY;
    }
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

  private static long round(double km) {
    return Math.max(1, Math.round(km));
  }
}
