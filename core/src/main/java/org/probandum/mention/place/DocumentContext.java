package org.probandum.mention.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// The places that a document is known to speak of, for deciding on the others.
final class DocumentContext {
  private static final int MOST_NEIGHBOURS = 200;
  private static final double NEAR_KM = 150;

  private final Gazetteer gazetteer;
  private final Map<Integer, Candidate> places = new LinkedHashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<Integer, Integer> divisions = new HashMap<>();

  DocumentContext(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Takes in a place that was decided on; each counts once.
  void add(Candidate place) {
    if (places.size() >= MOST_NEIGHBOURS || places.putIfAbsent(place.index(), place) != null) {
      return;
    }
    String country = place.country();
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
    Integer division = division(place);
    if (division != null) {
      divisions.merge(division, 1, Integer::sum);
    }
  }

  /// Takes out a place again, so that a name's own reading does not support itself.
  void remove(Candidate place) {
    if (places.remove(place.index()) == null) {
      return;
    }
    String country = place.country();
    if (country != null) {
      countries.merge(country, -1, Integer::sum);
    }
    Integer division = division(place);
    if (division != null) {
      divisions.merge(division, -1, Integer::sum);
    }
  }

  /// How many places of the candidate's country are known, apart from itself.
  int inCountry(Candidate candidate) {
    String country = candidate.country();
    if (country == null) {
      return 0;
    }
    return countries.getOrDefault(country, 0) - (places.containsKey(candidate.index()) ? 1 : 0);
  }

  /// How many places of the candidate's first-level division are known, it included, apart from the
  /// candidate.
  int inDivision(Candidate candidate) {
    Integer division = division(candidate);
    if (division == null) {
      return 0;
    }
    return divisions.getOrDefault(division, 0) - (places.containsKey(candidate.index()) ? 1 : 0);
  }

  /// How many known places lie within 150 km, apart from the candidate; countries and the like are
  /// no neighbours.
  int near(Candidate candidate) {
    int near = 0;
    for (Candidate place : places.values()) {
      boolean small = place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.DISTRICT;
      if (small && place.index() != candidate.index() && place.distanceKm(candidate) < NEAR_KM) {
        near++;
      }
    }
    return near;
  }

  private @Nullable Integer division(Candidate place) {
    int division = gazetteer.division(place.index());
    return division < 0 ? null : division;
  }
}
