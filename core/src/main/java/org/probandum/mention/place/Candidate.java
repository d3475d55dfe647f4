package org.probandum.mention.place;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// A place that a name may stand for.
///
/// @param index its index in the [Gazetteer]
/// @param kind what kind of place it is
/// @param country ISO code or null
/// @param located whether its coordinates are known
/// @param latitude degrees north, 0 where not located
/// @param longitude degrees east, 0 where not located
/// @param population inhabitants, 0 where unknown
/// @param parent index of what contains it, or -1
/// @param capital whether it is the seat of a national government
/// @param main whether the name is its usual one
/// @param listed whether it stands in our own list, so that its name needs no hint
/// @param demonym whether the name is an adjective or a people
record Candidate(
    int index,
    Place.Kind kind,
    @Nullable String country,
    boolean located,
    double latitude,
    double longitude,
    long population,
    int parent,
    boolean capital,
    boolean main,
    boolean listed,
    boolean demonym) {

  private static final double EARTH_RADIUS_KM = 6371;
  private static final double COUNTRY_WEIGHT = 60_000_000;
  private static final double KNOWN = 150_000;
  private static final double LISTED = 100_000;
  private static final double VARIANT_SHARE = 0.05;

  /// How well known it is, for order only: inhabitants, with a bonus for kinds that news name
  /// without explanation.
  double prominence() {
    double weight =
        switch (kind) {
          case CONTINENT -> 1e9;
          case COUNTRY -> COUNTRY_WEIGHT + population;
          case REGION -> 3e6;
          case PROVINCE -> 100_000 + population * 0.7;
          case NATURAL -> 400_000;
          case DISTRICT -> 2_000 + population * 0.15;
          case CITY -> listed ? LISTED : town();
        };
    return main || demonym ? weight : weight * VARIANT_SHARE;
  }

  private double town() {
    return 1_000 + population * (capital ? 5.0 : 1.5) + (capital ? 2_000_000 : 0);
  }

  /// Whether it is known without a hint of where it lies.
  boolean wellKnown() {
    boolean division = kind == Place.Kind.PROVINCE && main;
    return division || (listed && main) || ((main || demonym) && prominence() >= KNOWN);
  }

  /// Great-circle distance in km (haversine); infinite where one is not located.
  double distanceKm(Candidate other) {
    if (!located || !other.located) {
      return Double.POSITIVE_INFINITY;
    }
    double dLatitude = Math.toRadians(other.latitude - latitude);
    double dLongitude = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(dLatitude / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLongitude / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
