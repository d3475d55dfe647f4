package org.probandum.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.InnerFinding;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.record.journal.PassageKey;

/// What one run says of one claim.
///
/// @param claim the claim
/// @param findings its findings, in the run's order
/// @param originIds origin id of each finding, or null where it does not count
/// @param origins the claim's origins
/// @param assessment what they say together
/// @param gap what was searched and not found, or null
/// @param inner what the article itself shows on it
record MachineClaim(
    Claim claim,
    List<Finding> findings,
    List<@Nullable String> originIds,
    List<Origin> origins,
    Assessment assessment,
    @Nullable Gap gap,
    List<InnerFinding> inner) {

  MachineClaim {
    findings = List.copyOf(findings);
    originIds = Collections.unmodifiableList(new ArrayList<>(originIds));
    origins = List.copyOf(origins);
    inner = List.copyOf(inner);
  }

  /// The claims of a report, in its order.
  static List<MachineClaim> of(Report report) {
    var origins = new java.util.HashMap<String, List<Origin>>();
    report
        .origins()
        .forEach(o -> origins.computeIfAbsent(o.claimId(), k -> new ArrayList<>()).add(o));
    var gaps = new java.util.HashMap<String, Gap>();
    report.gaps().forEach(gap -> gaps.putIfAbsent(gap.claimId(), gap));
    var inner = new java.util.HashMap<String, List<InnerFinding>>();
    report.inner().forEach(i -> inner.computeIfAbsent(i.claimId(), k -> new ArrayList<>()).add(i));
    List<MachineClaim> claims = new ArrayList<>();
    for (Report.AssessedClaim assessed : report.assessed()) {
      String id = assessed.claim().id();
      claims.add(
          new MachineClaim(
              assessed.claim(),
              assessed.findings(),
              assessed.originIds(),
              origins.getOrDefault(id, List.of()),
              assessed.assessment(),
              gaps.get(id),
              inner.getOrDefault(id, List.of())));
    }
    return claims;
  }

  /// The finding on a passage, or null where there is none.
  @Nullable Finding find(PassageKey key) {
    return findings.stream()
        .filter(finding -> PassageKey.of(finding.passage()).equals(key))
        .findFirst()
        .orElse(null);
  }

  /// How many documents bear on it in this way.
  int documents(Relation relation) {
    return (int)
        findings.stream()
            .filter(finding -> finding.relation() == relation)
            .map(finding -> finding.passage().document().id())
            .distinct()
            .count();
  }
}
