package org.probandum.bench;

/// True and false positives and false negatives of one class.
///
/// @param hits found and right
/// @param found found at all
/// @param gold there to be found
record Counts(long hits, long found, long gold) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(hits + other.hits, found + other.found, gold + other.gold);
  }

  double precision() {
    return found == 0 ? 0 : (double) hits / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /// The harmonic mean of precision and recall, 0 where nothing is right.
  double f1() {
    return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
  }
}
