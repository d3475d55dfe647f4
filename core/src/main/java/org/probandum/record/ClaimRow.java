package org.probandum.record;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.journal.ReviewStatus;

/// One claim in a list.
///
/// @param key its stable key
/// @param article the name of its article
/// @param number the run's number (`c7`), or null for a person's own claim
/// @param span the smallest span of the article's text that holds its wording
/// @param text the exact characters of the span
/// @param proposition the wording that holds now
/// @param byPerson whether a person made the claim (by adding, importing, splitting or merging)
/// @param state whether it is to be looked at
/// @param machineVerdict what the latest run found, or null for a person's own claim that no run
///   has searched for yet
/// @param derivedVerdict what the rule gives after persons' relations, origins and grades, or null
///   where nobody searched
/// @param personVerdict the verdict decided last, or null where none was
/// @param decidedBy who decided it, or null
/// @param status how far the review is
/// @param stale whether a decision on it judged what has changed since
/// @param decided how many decisions on it hold
/// @param supporting how many documents support it
/// @param contradicting how many documents contradict it
public record ClaimRow(
    String key,
    String article,
    @Nullable String number,
    Span span,
    String text,
    String proposition,
    boolean byPerson,
    ClaimState state,
    @Nullable Verdict machineVerdict,
    @Nullable Verdict derivedVerdict,
    @Nullable Verdict personVerdict,
    @Nullable String decidedBy,
    ReviewStatus status,
    boolean stale,
    int decided,
    int supporting,
    int contradicting) {

  /// The verdict that holds: the person's, else the derived one; null where there is neither.
  public @Nullable Verdict findVerdict() {
    return personVerdict != null ? personVerdict : derivedVerdict;
  }
}
