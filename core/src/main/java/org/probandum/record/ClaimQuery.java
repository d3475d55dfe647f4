package org.probandum.record;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;
import org.probandum.record.journal.ReviewStatus;

/// Which claims a list shows; what is null does not restrict.
///
/// @param article the article's name
/// @param state whether they are to be looked at
/// @param verdict the verdict that holds
/// @param status how far the review is
/// @param stale whether a decision judged what has changed
/// @param judged whether a person decided a verdict
/// @param document the id of a document that bears on it
/// @param words words that its wording holds
/// @param order in which order
/// @param offset rows to pass over, from 0
/// @param limit most rows, 1 to 1000
public record ClaimQuery(
    @Nullable String article,
    @Nullable ClaimState state,
    @Nullable Verdict verdict,
    @Nullable ReviewStatus status,
    @Nullable Boolean stale,
    @Nullable Boolean judged,
    @Nullable String document,
    @Nullable String words,
    Order order,
    int offset,
    int limit) {

  /// The first hundred claims by place.
  public static final ClaimQuery ALL =
      new ClaimQuery(null, null, null, null, null, null, null, null, Order.PLACE, 0, 100);

  /// The order of a list.
  public enum Order {
    /// By article and place in its text.
    PLACE,
    /// What a reviewer must see first: stale ones, contradicted, contested, qualified, the rest.
    URGENCY
  }

  public ClaimQuery {
    if (offset < 0 || limit < 1 || limit > 1000) {
      throw new IllegalArgumentException(
          "a list needs an offset from 0 and a limit of 1 to 1000, got " + offset + ", " + limit);
    }
  }

  /// The claims to review: those that stand and on which nobody decided a verdict, or one that is
  /// stale.
  public static ClaimQuery queue(int offset, int limit) {
    return new ClaimQuery(
        null, ClaimState.ACTIVE, null, null, null, false, null, null, Order.URGENCY, offset, limit);
  }

  /// The claims of an article that stand, by place.
  public static ClaimQuery standing(String article, int offset, int limit) {
    return new ClaimQuery(
        article, ClaimState.ACTIVE, null, null, null, null, null, null, Order.PLACE, offset, limit);
  }

  /// The same from another place.
  public ClaimQuery page(int offset, int limit) {
    return new ClaimQuery(
        article, state, verdict, status, stale, judged, document, words, order, offset, limit);
  }
}
