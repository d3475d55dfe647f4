package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// How a number was arrived at, as far as its sentence says: over what time, as of when, by whose
/// count, as part of what. Two counts of the same thing differ for good reason where these differ.
///
/// @param basis whether it adds up all there was, or only what fell in a period
/// @param period the time over which it was counted (`in 2023`, `since May`), or null
/// @param asOf the time up to which it was counted (`as of 3 May`, `by Tuesday`), or null
/// @param countedBy where the text names who counted (`the health ministry`), or null
/// @param partOf where the number stands of which this is a part (`25 of them`), or null
public record Reckoning(
    Basis basis,
    @Nullable TimeValue period,
    @Nullable TimeValue asOf,
    @Nullable Span countedBy,
    @Nullable Span partOf) {

  /// A count of which the sentence says none of this.
  public static final Reckoning UNSTATED = new Reckoning(Basis.UNSTATED, null, null, null, null);

  /// What a number adds up.
  public enum Basis {
    /// The wording does not say.
    UNSTATED,
    /// All there was up to some time: `a total of`, `so far`, `the toll has risen to`.
    CUMULATIVE,
    /// What fell within a stretch of time: `in 2023`, `last month`.
    IN_PERIOD
  }

  /// Whether the sentence says anything of how the number was arrived at.
  public boolean stated() {
    return !equals(UNSTATED);
  }
}
