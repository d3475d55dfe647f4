package org.probandum.mention.quantity;

/// A number in a sentence with its bounds and unit.
///
/// @param kind what sort of thing it measures
/// @param from index of the first atom of the mention
/// @param to index after its last atom
/// @param amount its bounds
/// @param unit what is counted, as a singular lemma or a unit of measure; empty if not named
/// @param after index after the counted noun, or `to` where none follows
record Candidate(Kind kind, int from, int to, Amount amount, String unit, int after) {

  /// What sort of thing a number measures.
  enum Kind {
    COUNT,
    /// Part of a number named before: `23 of them`.
    SUBSET,
    NONE_OF,
    MEASURE,
    MONEY
  }

  boolean counts() {
    return kind == Kind.COUNT || kind == Kind.SUBSET || kind == Kind.NONE_OF;
  }
}
