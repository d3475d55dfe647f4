package org.probandum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins rankings: a passage's score is the sum of `weight / (60 + rank)` over the rankings that
/// hold it, ranks from 1 (Cormack, Clarke and Büttcher, *Reciprocal rank fusion outperforms
/// Condorcet and individual rank learning methods*, SIGIR 2009, where all weights are 1).
final class Fusion {

  private static final int OFFSET = 60;

  /// A passage in the joined ranking.
  ///
  /// @param index the passage
  /// @param score the sum
  /// @param searches which rankings hold it
  record Joined(int index, double score, List<Search> searches) {}

  private Fusion() {}

  /// The best passages of all rankings; of equal ones the first in the index first.
  static List<Joined> join(Map<Search, List<Integer>> rankings, int limit) {
    Map<Integer, Joined> joined = new TreeMap<>();
    new TreeMap<>(rankings)
        .forEach((search, ranking) -> {
          for (int i = 0; i < ranking.size(); i++) {
            double part = search.weight() / (OFFSET + i + 1);
            Joined one = new Joined(ranking.get(i), part, List.of(search));
            joined.merge(one.index(), one, Fusion::plus);
          }
        });
    return joined.values().stream()
        .sorted(Comparator.comparingDouble(Joined::score).reversed())
        .limit(limit)
        .toList();
  }

  private static Joined plus(Joined a, Joined b) {
    List<Search> searches = new ArrayList<>(a.searches());
    searches.addAll(b.searches());
    return new Joined(a.index(), a.score() + b.score(), searches);
  }
}
