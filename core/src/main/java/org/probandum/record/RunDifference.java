package org.probandum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;

/// What two runs have differently.
///
/// @param before the earlier run's entry
/// @param after the later run's entry
/// @param changes by place in the later run, then what only the earlier one has
public record RunDifference(long before, long after, List<Change> changes) {
  public RunDifference {
    changes = List.copyOf(changes);
  }

  /// A claim that differs.
  ///
  /// @param claim its key
  /// @param proposition its wording in the later run that has it
  /// @param before the earlier verdict, or null where the earlier run lacks the claim
  /// @param after the later verdict, or null where the later run lacks the claim
  /// @param reworded whether the wording differs
  public record Change(
      String claim,
      String proposition,
      @Nullable Verdict before,
      @Nullable Verdict after,
      boolean reworded) {}
}
