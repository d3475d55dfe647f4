package org.probandum.record;

import java.time.Instant;

/// A run of the machine.
///
/// @param entry its entry
/// @param runId the run's own id
/// @param version the program's version
/// @param article the article's name
/// @param articleId the article's document id
/// @param time when it was recorded
/// @param who who started it
/// @param claims how many claims it has
/// @param active whether it was not undone
/// @param current whether it is the latest of its article that holds
public record RunRow(
    long entry,
    String runId,
    String version,
    String article,
    String articleId,
    Instant time,
    String who,
    int claims,
    boolean active,
    boolean current) {}
