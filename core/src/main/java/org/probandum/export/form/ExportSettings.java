package org.probandum.export.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Acceptance;

/// What an export is to hold beside the report.
///
/// @param acceptances verdicts that a person has accepted, at most one a claim
/// @param includeProposals whether forms meant for publishing also carry the program's proposals,
///   each marked as one
/// @param asOf the date that the export bears, or null for that of the latest document
/// @param browser the program that prints pages, or null where there is none
public record ExportSettings(
    List<Acceptance> acceptances,
    boolean includeProposals,
    @Nullable LocalDate asOf,
    @Nullable Path browser) {
  /// Nothing accepted, no proposals in what is meant for publishing.
  public static final ExportSettings DEFAULT = new ExportSettings(List.of(), false, null, null);

  public ExportSettings {
    acceptances = List.copyOf(acceptances);
    if (acceptances.stream().map(Acceptance::claimId).distinct().count() < acceptances.size()) {
      throw new IllegalArgumentException("a claim has two accepted verdicts: " + acceptances);
    }
  }

  /// The same with these acceptances.
  public ExportSettings withAcceptances(List<Acceptance> accepted) {
    return new ExportSettings(accepted, includeProposals, asOf, browser);
  }

  /// The same with proposals in what is meant for publishing.
  public ExportSettings withProposals() {
    return new ExportSettings(acceptances, true, asOf, browser);
  }

  /// The same with this date.
  public ExportSettings asOf(@Nullable LocalDate date) {
    return new ExportSettings(acceptances, includeProposals, date, browser);
  }

  /// The same with this program to print pages.
  public ExportSettings withBrowser(@Nullable Path program) {
    return new ExportSettings(acceptances, includeProposals, asOf, program);
  }

  /// The acceptance of this claim, or null where nobody has decided it.
  public @Nullable Acceptance find(String claimId) {
    return acceptances.stream()
        .filter(accepted -> accepted.claimId().equals(claimId))
        .findFirst()
        .orElse(null);
  }
}
