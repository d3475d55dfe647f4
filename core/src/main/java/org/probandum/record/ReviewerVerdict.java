package org.probandum.record;

import java.time.Instant;
import org.probandum.model.Verdict;

/// The verdict of one person on one claim.
///
/// @param who the person
/// @param verdict the verdict
/// @param entry the decision's entry
/// @param time when
/// @param stale whether what was judged has changed since
public record ReviewerVerdict(
    String who, Verdict verdict, long entry, Instant time, boolean stale) {}
