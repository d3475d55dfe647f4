package org.probandum.stance;

import java.util.Set;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;

/// A comparison of one slot with what a reader must know beside it.
///
/// @param comparison the comparison
/// @param flags flags that follow from it alone
/// @param weak whether it fits only in kind (`survivors` beside `fighters`) or by what stands
///   around, so that it cannot show that two statements are on one event
record SlotResult(Comparison comparison, Set<Flag> flags, boolean weak) {
  SlotResult {
    flags = Set.copyOf(flags);
  }

  SlotResult(Comparison comparison, Set<Flag> flags) {
    this(comparison, flags, false);
  }

  static SlotResult of(Comparison comparison) {
    return new SlotResult(comparison, Set.of());
  }

  Outcome outcome() {
    return comparison.outcome();
  }
}
