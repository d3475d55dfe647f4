package org.probandum.model;

/// One slot of a claim beside the same slot of a passage.
///
/// @param slot which slot
/// @param claim the claim's wording
/// @param passage the passage's wording, empty where absent
/// @param outcome how they relate
/// @param why one plain sentence
public record Comparison(
    SlotKind slot, String claim, String passage, Outcome outcome, String why) {}
