package org.probandum.app.web.api;

import java.util.List;
import org.probandum.model.Origin;
import org.probandum.record.ClaimDetail;
import org.probandum.record.DecisionRow;
import org.probandum.record.FindingView;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.PassageKey;

/// What passages beside a claim rest on.
///
/// @param number what a page calls it
/// @param known whether it is known what they rest on
/// @param reason why they are one
/// @param mark who grouped them
record OriginAnswer(
    String id,
    String number,
    boolean known,
    String reason,
    List<PassageAnswer> passages,
    Mark mark) {

  static List<OriginAnswer> all(ClaimDetail claim, OriginNumbers numbers) {
    return claim.origins().stream().map(origin -> of(claim, origin, numbers)).toList();
  }

  private static OriginAnswer of(ClaimDetail claim, Origin origin, OriginNumbers numbers) {
    List<FindingView> inside =
        claim.findings().stream().filter(view -> origin.id().equals(view.origin())).toList();
    List<PassageKey> keys = inside.stream().map(FindingView::key).toList();
    List<DecisionRow> grouping =
        claim.decisions().stream().filter(row -> groups(row.decision(), keys)).toList();
    return new OriginAnswer(
        origin.id(),
        numbers.of(origin.id()),
        origin.known(),
        origin.reason(),
        inside.stream().map(view -> PassageAnswer.of(view.passage())).toList(),
        Mark.of(grouping));
  }

  private static boolean groups(Decision decision, List<PassageKey> keys) {
    List<PassageKey> named =
        decision instanceof Decision.JoinOrigins join
            ? join.passages()
            : decision instanceof Decision.SplitOrigin split ? split.passages() : List.of();
    return named.stream().anyMatch(keys::contains);
  }
}
