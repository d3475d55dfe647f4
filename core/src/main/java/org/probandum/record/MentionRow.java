package org.probandum.record;

import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.MentionKey;

/// What a person decided on a mention.
///
/// @param key the mention
/// @param machine the machine's normal form, or null where the latest run has no such mention
/// @param normal the normal form that holds, or null where the mention was rejected
/// @param decision the decision
public record MentionRow(
    MentionKey key, @Nullable String machine, @Nullable String normal, DecisionRow decision) {}
