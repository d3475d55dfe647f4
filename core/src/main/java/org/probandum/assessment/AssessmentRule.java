package org.probandum.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;

/// The assessment rule of `docs/assessment.md`, as its table.
public final class AssessmentRule {
  /// Slots from the most telling difference to the least, for where as many findings name each.
  private static final List<SlotKind> TELLING =
      List.of(
          SlotKind.QUANTITY,
          SlotKind.TIME,
          SlotKind.PLACE,
          SlotKind.ACTOR,
          SlotKind.TARGET,
          SlotKind.DOCUMENT,
          SlotKind.CAUSE,
          SlotKind.DEGREE,
          SlotKind.ACTION);

  private AssessmentRule() {}

  /// What the findings on the claim amount to.
  ///
  /// @param claim the claim
  /// @param findings its findings
  /// @param origins the origins of those that count
  /// @param originOf for each finding by index its origin's id, or null where it does not count
  public static Assessment assess(
      Claim claim, List<Finding> findings, List<Origin> origins, List<@Nullable String> originOf) {
    return assess(claim, findings, origins, originOf, Grades.NONE);
  }

  /// What the findings on the claim amount to, with the grades that a person gave to sources.
  ///
  /// @param claim the claim
  /// @param findings its findings
  /// @param origins the origins of those that count
  /// @param originOf for each finding by index its origin's id, or null where it does not count
  /// @param grades the grades given
  public static Assessment assess(
      Claim claim,
      List<Finding> findings,
      List<Origin> origins,
      List<@Nullable String> originOf,
      Grades grades) {
    Said said = said(claim, findings);
    Tally tally = Tally.of(findings, origins, originOf, grades);
    Verdict verdict = verdict(tally);
    if (verdict == Verdict.NO_EVIDENCE) {
      return new Assessment.NoEvidence(
          !findings.isEmpty(), said, VerdictReason.ofSilence(tally, findings, said));
    }
    Relation deciding = deciding(verdict);
    Finding basis = tally.nearest(deciding);
    SlotKind slot =
        verdict == Verdict.CONTRADICTED || verdict == Verdict.QUALIFIED
            ? slot(tally, deciding)
            : null;
    return new Assessment.Evidenced(
        verdict,
        basis,
        slot,
        said,
        ids(tally.origins(Relation.SUPPORTS)),
        ids(tally.origins(Relation.CONTRADICTS)),
        List.copyOf(tally.documents(Relation.SUPPORTS)),
        List.copyOf(tally.documents(Relation.CONTRADICTS)),
        VerdictReason.of(
            verdict, slot, tally, said, Sensitivity.find(tally, AssessmentRule::verdict)));
  }

  private static Verdict verdict(Tally tally) {
    boolean supported = tally.has(Relation.SUPPORTS);
    boolean contradicted = tally.has(Relation.CONTRADICTS);
    if (supported && contradicted) {
      return Verdict.CONTESTED;
    }
    if (contradicted) {
      return Verdict.CONTRADICTED;
    }
    if (supported) {
      return tally.corroborating() >= 2 ? Verdict.CORROBORATED : Verdict.SUPPORTED;
    }
    return tally.has(Relation.QUALIFIES) ? Verdict.QUALIFIED : Verdict.NO_EVIDENCE;
  }

  private static Relation deciding(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> Relation.CONTRADICTS;
      case CONTESTED, SUPPORTED, CORROBORATED -> Relation.SUPPORTS;
      case QUALIFIED -> Relation.QUALIFIES;
      case NO_EVIDENCE, NOT_CHECKABLE -> Relation.MENTIONS;
    };
  }

  private static @Nullable Said said(Claim claim, List<Finding> findings) {
    if (claim.attributions().isEmpty()) {
      return null;
    }
    for (Said answer : List.of(Said.SAID, Said.NOT_SAID)) {
      if (findings.stream().anyMatch(finding -> finding.said() == answer)) {
        return answer;
      }
    }
    return Said.UNKNOWN;
  }

  /// The slot that most findings of this relation name; of slots named equally often the first.
  private static @Nullable SlotKind slot(Tally tally, Relation relation) {
    Map<SlotKind, Integer> votes = new EnumMap<>(SlotKind.class);
    for (Finding finding : tally.findings(relation)) {
      SlotKind slot = finding.slot();
      if (slot != null) {
        votes.merge(slot, 1, Integer::sum);
      }
    }
    return TELLING.stream()
        .filter(votes::containsKey)
        .max(
            Comparator.comparingInt((SlotKind kind) -> votes.getOrDefault(kind, 0))
                .thenComparing(Comparator.comparingInt(TELLING::indexOf).reversed()))
        .orElse(null);
  }

  private static List<String> ids(Collection<Origin> origins) {
    return origins.stream().map(Origin::id).sorted().toList();
  }
}
