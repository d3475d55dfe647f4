package org.probandum.incident;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.LedgerCount.Standing;
import org.probandum.model.Outcome;
import org.probandum.model.SlotKind;

/// A finding whose passage counts in the incident of its claim.
///
/// @param finding the finding
/// @param count the comparison of the two counts
record IncidentFinding(Finding finding, Comparison count) {
  private static final Set<SlotKind> TELL_APART =
      Set.of(SlotKind.ACTION, SlotKind.TIME, SlotKind.PLACE);

  /// The finding as one on the incident, or null where it gives no count or speaks of another one.
  static @Nullable IncidentFinding find(Finding finding) {
    Comparison count = findComparison(finding, SlotKind.QUANTITY);
    boolean given = count != null && !count.passage().isEmpty() && count.outcome() != ABSENT;
    if (count == null || !given || !(finding.bears() || near(finding))) {
      return null;
    }
    return new IncidentFinding(finding, count);
  }

  /// Whether a passage that does not bear on the claim still speaks of the same event: what happens
  /// fits, when or where fits, and nothing of them differs.
  private static boolean near(Finding finding) {
    List<Comparison> telling =
        finding.comparisons().stream().filter(c -> TELL_APART.contains(c.slot())).toList();
    boolean action = telling.stream().anyMatch(c -> c.slot() == SlotKind.ACTION && fits(c));
    boolean setting = telling.stream().anyMatch(c -> c.slot() != SlotKind.ACTION && fits(c));
    boolean differs = telling.stream().anyMatch(c -> c.outcome() == DIFFERS);
    return action && setting && !differs && !countsOthers(finding);
  }

  /// Whether it happens to somebody or something that cannot be compared, and not to another part
  /// of the same people.
  private static boolean countsOthers(Finding finding) {
    Comparison target = findComparison(finding, SlotKind.TARGET);
    return target != null
        && target.outcome() == Outcome.NOT_COMPARABLE
        && !finding.flags().contains(Flag.OTHER_SCOPE);
  }

  private static boolean fits(Comparison comparison) {
    return comparison.outcome() == AGREES || comparison.outcome() == COMPATIBLE;
  }

  private static @Nullable Comparison findComparison(Finding finding, SlotKind kind) {
    return finding.comparisons().stream().filter(c -> c.slot() == kind).findFirst().orElse(null);
  }

  /// How the count that was compared lies to the article's.
  Standing standing() {
    if (count.outcome() == Outcome.NOT_COMPARABLE && finding.flags().contains(Flag.OTHER_SCOPE)) {
      return Standing.OTHER_SCOPE;
    }
    return finding.flags().contains(Flag.EARLIER_COUNT) ? Standing.EARLIER : Standing.SAME;
  }
}
