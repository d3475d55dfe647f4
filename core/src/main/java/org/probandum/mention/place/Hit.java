package org.probandum.mention.place;

import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.EvidenceJudge.Evidence;

/// A match that may be a place, with what stands beside it.
///
/// @param match the stretch of text
/// @param previous the match before it in the sentence, or null
/// @param next the match behind it in the sentence, or null
/// @param evidence how much the words around show that it is a place
/// @param role whether it stands for itself or inside the name of something else
/// @param group all hits of the same name
record Hit(
    Match match,
    @Nullable Match previous,
    @Nullable Match next,
    Evidence evidence,
    NameGuard.Role role,
    Group group) {}
