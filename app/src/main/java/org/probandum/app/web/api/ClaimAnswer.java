package org.probandum.app.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Gap;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Stance;
import org.probandum.model.Verdict;
import org.probandum.record.ArticleView;
import org.probandum.record.ClaimDetail;
import org.probandum.record.DecisionRow;
import org.probandum.record.ReviewerVerdict;
import org.probandum.record.journal.Decision;

/// A claim with everything on it. What it shares with lists is as they show it.
///
/// @param documentId the article's document
/// @param supportingOrigins origins of passages that support it
/// @param contradictingOrigins origins of passages that contradict it
/// @param attributions who is said to hold it, innermost first
/// @param machineVerdict what the latest run found, or null
/// @param derivedVerdict what the rule gives after persons' relations and origins, or null
/// @param why why that one, or null where nobody searched
/// @param verdictSlot the slot that decides it, or null
/// @param said whether the sources say that the claimant said it, or null
/// @param verdicts each person's
/// @param madeOf claims that it was split from or merged of
/// @param parts claims that took its place
/// @param imported from where it was taken in, or null where it was not
record ClaimAnswer(
    @JsonUnwrapped ClaimLine line,
    @Nullable String documentId,
    int supportingOrigins,
    int contradictingOrigins,
    List<HeldBy> attributions,
    List<SlotAnswer> slots,
    List<FindingAnswer> findings,
    List<OriginAnswer> origins,
    List<GapAnswer> gaps,
    List<WhyAnswer> inner,
    @Nullable Verdict machineVerdict,
    @Nullable Verdict derivedVerdict,
    @Nullable WhyAnswer why,
    @Nullable SlotKind verdictSlot,
    @Nullable Said said,
    List<ReaderVerdict> verdicts,
    List<ClaimName> madeOf,
    List<ClaimName> parts,
    @Nullable Imported imported) {

  /// From where a claim was taken in.
  ///
  /// @param file the file's name
  /// @param sha256 SHA-256 of its bytes
  /// @param label what the other tool says of the claim, or null
  /// @param by who marked it, or null
  record Imported(String file, String sha256, @Nullable String label, @Nullable String by) {}

  /// Who is said to hold a claim.
  record HeldBy(String claimant, Stance stance) {}

  /// What was searched for and not found.
  record GapAnswer(List<String> searched, String note) {}

  /// One person's verdict.
  record ReaderVerdict(String who, Verdict verdict, boolean stale) {
    static ReaderVerdict of(ReviewerVerdict given) {
      return new ReaderVerdict(given.who(), given.verdict(), given.stale());
    }
  }

  static ClaimAnswer of(ClaimDetail detail, @Nullable ArticleView article, Names names) {
    OriginNumbers numbers = new OriginNumbers(detail.origins());
    Claim machine = detail.machine();
    Assessment derived = detail.derived();
    return new ClaimAnswer(
        line(detail),
        article == null ? null : article.reading().document().id(),
        derived instanceof Assessment.Evidenced both ? both.supportingOrigins().size() : 0,
        derived instanceof Assessment.Evidenced both ? both.contradictingOrigins().size() : 0,
        (machine == null || article == null) ? List.of() : heldBy(machine, article),
        (machine == null || article == null) ? List.of() : SlotAnswer.all(machine, article),
        detail.findings().stream().map(view -> FindingAnswer.of(view, numbers)).toList(),
        OriginAnswer.all(detail, numbers),
        gaps(detail.gap()),
        detail.inner().stream().map(inner -> WhyAnswer.of(inner.why())).toList(),
        detail.row().machineVerdict(),
        detail.row().derivedVerdict(),
        derived == null ? null : WhyAnswer.of(derived.why()),
        derived instanceof Assessment.Evidenced evidenced ? evidenced.slot() : null,
        derived == null ? null : derived.said(),
        detail.verdicts().stream().map(ReaderVerdict::of).toList(),
        detail.madeOf().stream().map(names::claim).toList(),
        detail.parts().stream().map(names::claim).toList(),
        findImported(detail));
  }

  private static @Nullable Imported findImported(ClaimDetail detail) {
    for (DecisionRow row : detail.decisions()) {
      Decision.ImportClaims.Marked marked = row.findMarked(detail.row().key());
      if (marked != null && row.decision() instanceof Decision.ImportClaims all) {
        return new Imported(all.file(), all.sha256(), marked.label(), marked.by());
      }
    }
    return null;
  }

  /// Finds how a page names a claim.
  interface Names {
    ClaimName claim(String key);
  }

  private static List<HeldBy> heldBy(Claim claim, ArticleView article) {
    return claim.attributions().stream()
        .map(index -> article.reading().attributions().get(index))
        .map(ClaimAnswer::heldBy)
        .toList();
  }

  private static HeldBy heldBy(Attribution attribution) {
    return new HeldBy(attribution.claimant(), attribution.stance());
  }

  private static List<GapAnswer> gaps(@Nullable Gap gap) {
    return gap == null ? List.of() : List.of(new GapAnswer(gap.searched(), gap.note()));
  }

  /// The list's line with marks that tell decisions on the claim from those on its verdict.
  private static ClaimLine line(ClaimDetail detail) {
    return ClaimLine.of(detail.row())
        .with(
            detail.row().byPerson() ? made(detail) : Mark.of(only(detail, ClaimAnswer::onWording)),
            Mark.of(only(detail, ClaimAnswer::onVerdict)));
  }

  /// A person's own claim is a person's even where nothing else was decided on it.
  private static Mark made(ClaimDetail detail) {
    Mark mark = Mark.of(only(detail, ClaimAnswer::onWording));
    return mark.state() == Mark.State.MACHINE ? ClaimLine.of(detail.row()).mark() : mark;
  }

  private static List<DecisionRow> only(ClaimDetail detail, Predicate<Decision> kind) {
    return detail.decisions().stream()
        .filter(DecisionRow::active)
        .filter(row -> kind.test(row.decision()))
        .toList();
  }

  private static boolean onWording(Decision decision) {
    return decision instanceof Decision.AcceptClaim
        || decision instanceof Decision.EditClaim
        || decision instanceof Decision.SplitClaim
        || decision instanceof Decision.MergeClaims
        || decision instanceof Decision.DropClaim
        || decision instanceof Decision.AddClaim
        || decision instanceof Decision.ImportClaims;
  }

  private static boolean onVerdict(Decision decision) {
    return decision instanceof Decision.AcceptVerdict || decision instanceof Decision.SetVerdict;
  }
}
