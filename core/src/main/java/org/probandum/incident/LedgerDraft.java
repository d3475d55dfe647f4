package org.probandum.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probandum.model.LedgerCount;
import org.probandum.model.LedgerCount.Standing;

/// The counts of one incident while they are gathered: each place in a document once, under the
/// standing that says most.
final class LedgerDraft {
  private static final Comparator<LedgerCount> TELLING =
      Comparator.comparingInt(count -> rank(count.standing()));

  private final Map<String, LedgerCount> byPlace = new TreeMap<>();

  void add(LedgerCount count) {
    String place = count.passage().document().id() + " " + count.span().start();
    byPlace.merge(place, count, (a, b) -> TELLING.compare(b, a) < 0 ? b : a);
  }

  List<LedgerCount> counts() {
    return byPlace.values().stream().sorted(CountOrder.BY_TIME).toList();
  }

  private static int rank(Standing standing) {
    return switch (standing) {
      case ARTICLE -> 0;
      case SAME -> 1;
      case EARLIER -> 2;
      case PART -> 3;
      case OTHER_SCOPE -> 4;
      case BESIDE -> 5;
    };
  }
}
