package org.probandum.app.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.record.DecisionRow;

/// Who made what a page shows.
///
/// @param state who
/// @param who the person, or null for the machine
/// @param entry the decision's entry, 0 for the machine
record Mark(State state, @Nullable String who, long entry) {
  static final Mark MACHINE = new Mark(State.MACHINE, null, 0);

  /// The three that must never look alike.
  enum State {
    MACHINE,
    PERSON,
    /// A person's, whose basis has changed since.
    STALE
  }

  /// The mark of the last decision that holds; a stale one counts before all others, so that it is
  /// affirmed.
  static Mark of(List<DecisionRow> decisions) {
    DecisionRow last = null;
    for (DecisionRow row : decisions) {
      if (row.active() && (last == null || row.stale() || !last.stale())) {
        last = row;
      }
    }
    return last == null ? MACHINE : of(last);
  }

  static Mark of(DecisionRow row) {
    return new Mark(row.stale() ? State.STALE : State.PERSON, row.who(), row.entry());
  }
}
