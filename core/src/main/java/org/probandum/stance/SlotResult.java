package org.probandum.stance;

import java.util.Set;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;

/// A comparison of one slot with what a reader must know beside it.
///
/// @param comparison the comparison
/// @param flags flags that follow from it alone
record SlotResult(Comparison comparison, Set<Flag> flags) {
  SlotResult {
    flags = Set.copyOf(flags);
  }

  static SlotResult of(Comparison comparison) {
    return new SlotResult(comparison, Set.of());
  }

  Outcome outcome() {
    return comparison.outcome();
  }
}
