package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// A claim that somebody marked with another tool, anchored in the article. It is a proposal: what
/// becomes of it a person decides.
///
/// @param passage the words in the article; one whose words do not stand there cannot be made
/// @param proposition the claim as that tool has it
/// @param label what that tool says of it, as it says it, or null
/// @param by who marked it, or null where that is not said
public record ClaimProposal(
    Passage passage, String proposition, @Nullable String label, @Nullable String by) {}
