package org.probandum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;

/// Agreement of two readers beyond what chance would give (J. Cohen, *A Coefficient of Agreement
/// for Nominal Scales*, Educational and Psychological Measurement 20, 1960, pp. 37–46):
///
/// κ = (p₀ − pₑ) / (1 − pₑ), where p₀ is the share of items on which both agree, and pₑ = Σ (share
/// of the first's answers that are k) · (share of the second's that are k).
///
/// It is not defined for no items, and where both always give one and the same answer (pₑ = 1).
final class CohenKappa {
  private CohenKappa() {}

  /// What two readers say of one item.
  record Both(Verdict first, Verdict second) {
    boolean agree() {
      return first == second;
    }
  }

  /// Kappa in [-1, 1], or null where it is not defined.
  static @Nullable Double find(List<Both> items) {
    double size = items.size();
    long agreed = items.stream().filter(Both::agree).count();
    // Counted in whole numbers, so that an expected agreement of one is met exactly.
    long expected = 0;
    for (Verdict verdict : Verdict.values()) {
      long ours = items.stream().filter(both -> both.first() == verdict).count();
      long theirs = items.stream().filter(both -> both.second() == verdict).count();
      expected += ours * theirs;
    }
    if (items.isEmpty() || expected == (long) items.size() * items.size()) {
      return null;
    }
    double chance = expected / (size * size);
    return (agreed / size - chance) / (1 - chance);
  }
}
