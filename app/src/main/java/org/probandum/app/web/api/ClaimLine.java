package org.probandum.app.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;
import org.probandum.record.ClaimRow;
import org.probandum.record.ClaimState;
import org.probandum.record.journal.ReviewStatus;

/// A claim as lists show it.
///
/// @param id its stable key
/// @param number what people call it
/// @param article the article's name
/// @param start where its wording begins in the article's text
/// @param end where it ends
/// @param text the wording that holds
/// @param quote the article's exact characters
/// @param verdict the verdict that holds; NO_EVIDENCE where nobody searched
/// @param mark who made or confirmed the claim
/// @param verdictMark who decided the verdict
/// @param status how far the review is
/// @param state whether it is to be looked at
/// @param dropped whether it is not
/// @param core whether it is what remains of another claim without the part that is contradicted
/// @param supporting documents that support it
/// @param contradicting documents that contradict it
record ClaimLine(
    String id,
    String number,
    String article,
    int start,
    int end,
    String text,
    String quote,
    Verdict verdict,
    Mark mark,
    Mark verdictMark,
    ReviewStatus status,
    ClaimState state,
    boolean dropped,
    boolean core,
    int supporting,
    int contradicting) {
  private static final String CORE = ".core";

  static ClaimLine of(ClaimRow row) {
    Verdict verdict = row.findVerdict();
    String number = row.number();
    return new ClaimLine(
        row.key(),
        number(number),
        row.article(),
        row.span().start(),
        row.span().end(),
        row.proposition(),
        row.text(),
        verdict == null ? Verdict.NO_EVIDENCE : verdict,
        mark(row),
        verdictMark(row),
        row.status(),
        row.state(),
        row.state() != ClaimState.ACTIVE,
        number != null && number.endsWith(CORE),
        row.supporting(),
        row.contradicting());
  }

  /// `7` for the machine's `c7`, `8 core` for `c8.core`, `+` for a person's own.
  static String number(@Nullable String number) {
    return number == null ? "+" : number.replaceFirst("^c", "").replace(CORE, " core");
  }

  /// The same with marks that are known better.
  ClaimLine with(Mark claim, Mark decided) {
    return new ClaimLine(
        id,
        number,
        article,
        start,
        end,
        text,
        quote,
        verdict,
        claim,
        decided,
        status,
        state,
        dropped,
        core,
        supporting,
        contradicting);
  }

  private static Mark mark(ClaimRow row) {
    if (row.stale()) {
      return new Mark(Mark.State.STALE, row.decidedBy(), 0);
    }
    return row.byPerson() || row.decided() > 0
        ? new Mark(Mark.State.PERSON, row.decidedBy(), 0)
        : Mark.MACHINE;
  }

  private static Mark verdictMark(ClaimRow row) {
    if (row.personVerdict() == null) {
      return Mark.MACHINE;
    }
    return new Mark(row.stale() ? Mark.State.STALE : Mark.State.PERSON, row.decidedBy(), 0);
  }

  static List<ClaimLine> all(List<ClaimRow> rows) {
    return rows.stream().map(ClaimLine::of).toList();
  }
}
