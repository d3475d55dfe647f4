package org.probandum.incident;

import java.util.Comparator;
import org.probandum.model.DayRange;
import org.probandum.model.LedgerCount;

/// The order of counts: by the day up to which they hold, then by publication, undated ones last;
/// then by file and position, so that it repeats.
final class CountOrder {
  private static final Comparator<DayRange> UNKNOWN_LAST =
      Comparator.nullsLast(Comparator.<DayRange>naturalOrder());

  static final Comparator<LedgerCount> BY_TIME =
      Comparator.comparing(LedgerCount::findHeld, UNKNOWN_LAST)
          .thenComparing(LedgerCount::findPublished, UNKNOWN_LAST)
          .thenComparing(count -> count.passage().document().path())
          .thenComparing(LedgerCount::span);

  private CountOrder() {}
}
