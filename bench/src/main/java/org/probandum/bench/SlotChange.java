package org.probandum.bench;

/// A claim that a passage supports, and the same claim with one slot changed.
///
/// @param kind what was changed
/// @param claim the claim as the passage has it
/// @param changed the claim with the change
/// @param passage what it comes from
record SlotChange(Kind kind, String claim, String changed, String passage) {

  /// Ways to change a claim so that the passage supports it no longer.
  enum Kind {
    /// Another number.
    QUANTITY,
    /// Another year, month or day of the week.
    TIME,
    /// Another place.
    PLACE,
    /// Another named one who did it.
    ACTOR,
    /// Another named one to whom it was done.
    TARGET,
    /// Actor and target in each other's place.
    ROLES,
    /// It is said not to be so.
    NEGATION
  }
}
