package org.probandum.claim;

import org.jspecify.annotations.Nullable;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;

/// What every draft of a stretch of a sentence needs.
///
/// @param references words such as `the group` and what they stand for
/// @param antecedents what later words may point back to
/// @param tree which word depends on which, or null where it is not known
record ClaimSetting(
    ParsedDocument document,
    Sentence sentence,
    ClauseTokens tokens,
    ClaimAttributions attributions,
    References references,
    Antecedents antecedents,
    @Nullable ClauseTree tree) {}
