package org.probandum.export.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Acceptance;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;
import org.probandum.model.Verdict;

/// A claim with the program's proposal and, where there is one, a person's decision.
///
/// @param assessed the claim with its evidence and what is proposed
/// @param acceptance the person's decision, or null
public record DecidedClaim(AssessedClaim assessed, @Nullable Acceptance acceptance) {

  /// All claims of the report, in its order.
  public static List<DecidedClaim> all(Report report, ExportSettings settings) {
    return report.assessed().stream()
        .map(each -> new DecidedClaim(each, settings.find(each.claim().id())))
        .toList();
  }

  /// The claims whose verdict may be published: those that a person has decided, and the others
  /// only where the settings ask for proposals.
  public static List<DecidedClaim> publishable(Report report, ExportSettings settings) {
    return all(report, settings).stream()
        .filter(each -> each.isAccepted() || settings.includeProposals())
        .toList();
  }

  /// The claim as it was read.
  public Claim claim() {
    return assessed.claim();
  }

  /// What the sources say on it.
  public List<Finding> findings() {
    return assessed.findings();
  }

  /// Whether a person has decided it.
  public boolean isAccepted() {
    return acceptance != null;
  }

  /// The person's verdict, or else what is proposed.
  public Verdict verdict() {
    return acceptance != null ? acceptance.verdict() : proposed();
  }

  /// What the program proposes.
  public Verdict proposed() {
    return assessed.assessment().verdict();
  }

  /// The reason of the proposal in one sentence.
  public String reason() {
    return assessed.assessment().why().text();
  }
}
