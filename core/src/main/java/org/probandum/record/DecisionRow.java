package org.probandum.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Decision;

/// A decision in the journal.
///
/// @param entry its sequence number
/// @param time when
/// @param who the person
/// @param decision what
/// @param why the reason given; may be empty
/// @param active whether it holds: not undone
/// @param stale whether what it judged has changed since, and nobody affirmed it
/// @param affirmedBy who affirmed it last, or null
public record DecisionRow(
    long entry,
    Instant time,
    String who,
    Decision decision,
    String why,
    boolean active,
    boolean stale,
    @Nullable String affirmedBy) {

  /// What another tool's file says of a claim that this decision took in, or null where it took in
  /// no claim of this key.
  public Decision.ImportClaims.@Nullable Marked findMarked(String key) {
    return decision instanceof Decision.ImportClaims all && Decisions.maker(key) == entry
        ? all.claims().get(Decisions.number(key) - 1)
        : null;
  }
}
