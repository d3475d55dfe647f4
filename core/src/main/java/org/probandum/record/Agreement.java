package org.probandum.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;

/// How far the readers of a case agree.
///
/// @param pairs every two persons who judged a claim in common, by name
/// @param disagreements claims on which persons' verdicts differ, by place
public record Agreement(List<Pair> pairs, List<Disagreement> disagreements) {
  public Agreement {
    pairs = List.copyOf(pairs);
    disagreements = List.copyOf(disagreements);
  }

  /// Two persons.
  ///
  /// @param first the one
  /// @param second the other, later by name
  /// @param claims how many claims both judged
  /// @param agreed on how many they gave the same verdict
  /// @param kappa Cohen's kappa, or null where it is not defined
  public record Pair(String first, String second, int claims, int agreed, @Nullable Double kappa) {}

  /// A claim on which they differ.
  ///
  /// @param claim the claim
  /// @param verdicts each person's verdict, by name
  public record Disagreement(ClaimRow claim, Map<String, Verdict> verdicts) {
    public Disagreement {
      verdicts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }
  }
}
