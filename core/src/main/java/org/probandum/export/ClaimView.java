package org.probandum.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Gap;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;
import org.probandum.model.Said;
import org.probandum.model.Verdict;

/// One claim as a page shows it.
///
/// @param number its number as the record and the terminal show it (`9`, `9 core`, `p7.1`)
/// @param attributions who is said to hold it, innermost first
/// @param evidence its findings in the report's order
/// @param origins what its evidence rests on, by id
/// @param gaps what was searched for and not found
record ClaimView(
    String number,
    AssessedClaim assessed,
    List<Attribution> attributions,
    List<EvidenceView> evidence,
    List<Origin> origins,
    List<Gap> gaps) {
  private static final String CORE = ".core";

  static List<ClaimView> all(Report report, Anchors anchors) {
    List<ClaimView> views = new ArrayList<>();
    for (AssessedClaim assessed : report.assessed()) {
      Claim claim = assessed.claim();
      views.add(
          new ClaimView(
              number(claim),
              assessed,
              report.article().attributionsOf(claim),
              evidence(assessed, anchors),
              report.origins().stream().filter(o -> o.claimId().equals(claim.id())).toList(),
              report.gaps().stream().filter(gap -> gap.claimId().equals(claim.id())).toList()));
    }
    return views;
  }

  /// The id without its letter; a claim that was assessed again without the part that is
  /// contradicted says so. A person's claim has its key.
  private static String number(Claim claim) {
    return claim.byPerson() ? claim.id() : claim.id().substring(1).replace(".", " ");
  }

  private static List<EvidenceView> evidence(AssessedClaim assessed, Anchors anchors) {
    List<EvidenceView> views = new ArrayList<>();
    for (int i = 0; i < assessed.findings().size(); i++) {
      String originId = assessed.originIds().get(i);
      views.add(new EvidenceView(assessed.findings().get(i), originId, anchors));
    }
    return views;
  }

  /// Whether it is what remains of another claim without the part that is contradicted.
  boolean isCore() {
    return claim().id().endsWith(CORE);
  }

  /// The id of the claim that it is, or is what remains of.
  String wholeId() {
    return isCore() ? claim().id().replace(CORE, "") : claim().id();
  }

  /// Its slots beside what each side says of them.
  SlotTable slots() {
    return SlotTable.of(this);
  }

  Claim claim() {
    return assessed.claim();
  }

  Assessment assessment() {
    return assessed.assessment();
  }

  Verdict verdict() {
    return assessment().verdict();
  }

  /// The anchor of this claim's part of the page.
  String anchor() {
    return "claim-" + claim().id();
  }

  /// The anchor of its wording in the article.
  String place() {
    return place(claim().id());
  }

  /// The anchor of a claim's wording in the article.
  static String place(String claimId) {
    return "in-" + claimId;
  }

  /// Each claimant with the stance, innermost first.
  List<String> claimants() {
    return attributions.stream()
        .map(held -> held.claimant() + " " + Words.of(held.stance()))
        .toList();
  }

  @Nullable String said() {
    Said said = assessment().said();
    return said == null ? null : Words.of(said);
  }

  /// On which side an origin stands, in words.
  String side(Origin origin) {
    return switch (assessment()) {
      case Assessment.NoEvidence silence -> "";
      case Assessment.Evidenced found -> side(origin.id(), found);
    };
  }

  private static String side(String id, Assessment.Evidenced found) {
    boolean supports = found.supportingOrigins().contains(id);
    boolean contradicts = found.contradictingOrigins().contains(id);
    if (supports && contradicts) {
      return "on both sides";
    }
    return supports ? "for it" : contradicts ? "against it" : "qualifying it";
  }

  List<EvidenceView> on(Relation relation) {
    return evidence.stream().filter(each -> each.finding().relation() == relation).toList();
  }
}
