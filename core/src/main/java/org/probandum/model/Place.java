package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place of the gazetteer. It carries its ancestors, so comparing needs no look-up.
///
/// @param gazetteerId identifier in the gazetteer (`gn:1168197`), or a synthetic one that starts
///   with `x:`; equal ids, same place
/// @param name neutral main name
/// @param latitude degrees north, in [-90, 90], or null where unknown
/// @param longitude degrees east, in [-180, 180], or null where unknown
/// @param precisionKm radius within which the place lies around that point, more than 0
/// @param kind what kind of place it is
/// @param country ISO 3166-1 alpha-2 code, upper case, or null for none or several
/// @param ancestors gazetteer ids of what contains it, nearest first, country last
/// @param population inhabitants, 0 where unknown
public record Place(
    String gazetteerId,
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    double precisionKm,
    Kind kind,
    @Nullable String country,
    List<String> ancestors,
    long population) {

  /// Kinds of places, from the largest.
  public enum Kind {
    CONTINENT,
    COUNTRY,
    /// First-level administrative division.
    PROVINCE,
    /// Second-level or lower administrative division.
    DISTRICT,
    CITY,
    /// A mountain, pass, valley, river or other natural feature.
    NATURAL,
    /// A region without fixed administrative limits (`Central Asia`).
    REGION
  }

  public Place {
    ancestors = List.copyOf(ancestors);
  }

  /// Whether the other place is this one or lies in it.
  public boolean holds(Place other) {
    return gazetteerId.equals(other.gazetteerId) || other.ancestors.contains(gazetteerId);
  }
}
