package org.probandum.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probandum.model.Circumstance;
import org.probandum.model.Passage;
import org.probandum.model.Report;
import org.probandum.model.Span;

/// Finds the times and places of a passage.
final class Sightings {
  private final Map<Key, Circumstance> byPassage = new HashMap<>();

  private record Key(String documentId, Span span) {
    static Key of(Passage passage) {
      return new Key(passage.document().id(), passage.span());
    }
  }

  private Sightings() {}

  static Sightings of(Report report) {
    Sightings sightings = new Sightings();
    report.circumstances().forEach(c -> sightings.byPassage.put(Key.of(c.passage()), c));
    return sightings;
  }

  /// What the passage names; nothing where the record does not hold it.
  Circumstance in(Passage passage) {
    return byPassage.getOrDefault(Key.of(passage), new Circumstance(passage, List.of(), List.of()));
  }
}
