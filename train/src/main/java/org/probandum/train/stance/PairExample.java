package org.probandum.train.stance;

import java.util.EnumSet;
import java.util.Set;

/// One pair to learn from.
///
/// @param claim what is to be proved
/// @param passage what is held beside it
/// @param allowed the labels that may be right; several where the data does not tell them apart
/// @param weight how much it counts in the loss, more than 0
/// @param origin the set or the way of making it comes from, for counts and figures
record PairExample(
    String claim, String passage, Set<PairLabel> allowed, double weight, String origin) {

  /// Every label but SUPPORTS.
  static final Set<PairLabel> NOT_SUPPORTED =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(PairLabel.SUPPORTS)));

  PairExample {
    if (allowed.isEmpty()) {
      throw new IllegalArgumentException("a pair needs a label: " + claim);
    }
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a pair needs a weight above 0, got " + weight);
    }
    allowed = Set.copyOf(allowed);
  }

  static PairExample of(String claim, String passage, PairLabel label, String origin) {
    return new PairExample(claim, passage, Set.of(label), 1, origin);
  }

  /// Whether this label and no other is right.
  boolean is(PairLabel label) {
    return allowed.equals(Set.of(label));
  }

  PairExample weighted(double factor) {
    return new PairExample(claim, passage, allowed, weight * factor, origin);
  }
}
