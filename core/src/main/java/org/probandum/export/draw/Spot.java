package org.probandum.export.draw;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// A point on the earth and how far the place may lie from it.
///
/// @param latitude degrees north, in [-90, 90]
/// @param longitude degrees east, in [-180, 180]
/// @param radiusKm radius within which the place lies, at least 0
public record Spot(double latitude, double longitude, double radiusKm) {

  public Spot {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radiusKm >= 0)) {
      throw new IllegalArgumentException(
          "no spot on the earth: " + latitude + ", " + longitude + ", " + radiusKm + " km");
    }
  }

  /// The spot of a place, or null where the gazetteer has no point for it.
  public static @Nullable Spot find(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    return latitude == null || longitude == null
        ? null
        : new Spot(latitude, longitude, place.precisionKm());
  }
}
