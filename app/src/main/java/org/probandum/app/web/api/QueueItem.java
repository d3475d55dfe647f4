package org.probandum.app.web.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Relation;
import org.probandum.model.Verdict;
import org.probandum.record.ClaimDetail;
import org.probandum.record.DecisionRow;
import org.probandum.record.FindingView;
import org.probandum.record.journal.Decision;

/// One thing to be reviewed.
///
/// @param id names it
/// @param kind what it is
/// @param claimId the claim that it is, or belongs to
/// @param number what people call the claim
/// @param finding the passage's name, or null
/// @param title the words of the claim or the passage
/// @param accept the decision that it is right, or null where it must be seen first
/// @param reject the decision that it is wrong, or null where there is none
record QueueItem(
    String id,
    Kind kind,
    String claimId,
    String number,
    @Nullable String finding,
    String title,
    Mark mark,
    @Nullable DecisionJson accept,
    @Nullable DecisionJson reject) {
  private static final int LONGEST = 200;

  /// What is reviewed.
  enum Kind {
    CLAIM,
    FINDING,
    VERDICT
  }

  /// All of one claim, in the order in which they are reviewed.
  static List<QueueItem> all(ClaimDetail claim) {
    List<QueueItem> items = new ArrayList<>();
    items.add(wording(claim));
    for (FindingView view : claim.findings()) {
      boolean bears = view.relation() != null && view.relation() != Relation.MENTIONS;
      if (bears || !view.decisions().isEmpty()) {
        items.add(finding(claim, view));
      }
    }
    items.add(verdict(claim));
    return items;
  }

  private static QueueItem wording(ClaimDetail claim) {
    String key = claim.row().key();
    Mark mark =
        claim.row().byPerson()
            ? new Mark(Mark.State.PERSON, null, 0)
            : Mark.of(
                claim.decisions().stream()
                    .filter(row ->
                        row.decision() instanceof Decision.AcceptClaim
                            || row.decision() instanceof Decision.EditClaim)
                    .toList());
    return new QueueItem(
        key,
        Kind.CLAIM,
        key,
        ClaimLine.number(claim.row().number()),
        null,
        shortened(claim.row().proposition()),
        mark,
        DecisionJson.of(affirmed(mark, new Decision.AcceptClaim(key))),
        DecisionJson.of(new Decision.DropClaim(key)));
  }

  private static QueueItem finding(ClaimDetail claim, FindingView view) {
    String key = claim.row().key();
    Mark mark =
        Mark.of(
            view.decisions().stream()
                .filter(row -> !(row.decision() instanceof Decision.NoteFinding))
                .toList());
    return new QueueItem(
        key + "/" + view.key(),
        Kind.FINDING,
        key,
        ClaimLine.number(claim.row().number()),
        view.key().toString(),
        shortened(view.passage().quote()),
        mark,
        DecisionJson.of(affirmed(mark, new Decision.AcceptFinding(key, view.key()))),
        DecisionJson.of(new Decision.RejectFinding(key, view.key())));
  }

  private static QueueItem verdict(ClaimDetail claim) {
    String key = claim.row().key();
    List<DecisionRow> verdicts =
        claim.decisions().stream()
            .filter(row ->
                row.decision() instanceof Decision.AcceptVerdict
                    || row.decision() instanceof Decision.SetVerdict)
            .toList();
    Mark mark = Mark.of(verdicts);
    Verdict proposed = claim.row().findVerdict();
    return new QueueItem(
        key + "/verdict",
        Kind.VERDICT,
        key,
        ClaimLine.number(claim.row().number()),
        null,
        shortened(claim.row().proposition()),
        mark,
        proposed == null
            ? null
            : DecisionJson.of(affirmed(mark, new Decision.AcceptVerdict(key, proposed))),
        null);
  }

  private static Decision affirmed(Mark mark, Decision fresh) {
    return mark.state() == Mark.State.STALE ? new Decision.Affirm(mark.entry()) : fresh;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
