package org.probandum.model;

import java.util.List;

/// When and where a passage that bears on a claim says that something happened, as far as its own
/// words name days or places.
///
/// @param passage the passage
/// @param times expressions of time in it that name days, by position
/// @param places places in it that are meant as places, by position
public record Circumstance(
    Passage passage, List<Mention.Time> times, List<Mention.Location> places) {

  public Circumstance {
    times = List.copyOf(times);
    places = List.copyOf(places);
  }
}
