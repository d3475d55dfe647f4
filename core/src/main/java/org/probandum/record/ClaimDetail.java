package org.probandum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Gap;
import org.probandum.model.InnerFinding;
import org.probandum.model.Origin;

/// One claim with everything on it.
///
/// @param row what the list shows of it
/// @param machine the claim as the latest run has it, or null for a person's own claim that no run
///   has searched for yet
/// @param findings the passages beside it, in the run's order, persons' own last
/// @param origins the origins that hold now
/// @param machineOrigins the origins as the run has them
/// @param proposed the machine's assessment, or null where nobody searched
/// @param derived the assessment after persons' relations, origins and grades, or null
/// @param gap what was searched and not found, or null
/// @param inner what the article itself shows on it
/// @param decisions all decisions on it in order, those undone among them
/// @param verdicts each person's verdict, by name
/// @param madeOf keys of the claims that it was split from or merged of
/// @param parts keys of the claims that took its place
public record ClaimDetail(
    ClaimRow row,
    @Nullable Claim machine,
    List<FindingView> findings,
    List<Origin> origins,
    List<Origin> machineOrigins,
    @Nullable Assessment proposed,
    @Nullable Assessment derived,
    @Nullable Gap gap,
    List<InnerFinding> inner,
    List<DecisionRow> decisions,
    List<ReviewerVerdict> verdicts,
    List<String> madeOf,
    List<String> parts) {
  public ClaimDetail {
    findings = List.copyOf(findings);
    origins = List.copyOf(origins);
    machineOrigins = List.copyOf(machineOrigins);
    inner = List.copyOf(inner);
    decisions = List.copyOf(decisions);
    verdicts = List.copyOf(verdicts);
    madeOf = List.copyOf(madeOf);
    parts = List.copyOf(parts);
  }
}
