package org.probandum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Chooses among ranked passages so that no document and no sentence that many documents print
/// takes all the room: one side of a matter often speaks more, and in more copies, than the other.
///
/// @param document of which document a passage is
/// @param words its words, equal for copies of one sentence
record Spread(Function<Fusion.Joined, String> document, Function<Fusion.Joined, String> words) {
  /// A document gets a quarter of the room at first, and a sentence three places.
  private static final int SHARE = 4;

  private static final int LEAST = 3;
  private static final int COPIES = 3;

  /// The chosen, best first.
  ///
  /// @param ranked best first
  /// @param limit the most passages
  List<Fusion.Joined> pick(List<Fusion.Joined> ranked, int limit) {
    Map<Integer, Fusion.Joined> picked = new LinkedHashMap<>();
    Map<String, Integer> ofDocument = new HashMap<>();
    Map<String, Integer> ofWords = new HashMap<>();
    int most = Math.max(LEAST, limit / SHARE);
    for (Fusion.Joined one : ranked) {
      if (picked.size() < limit
          && ofDocument.merge(document.apply(one), 1, Integer::sum) <= most
          && ofWords.merge(words.apply(one), 1, Integer::sum) <= COPIES) {
        picked.put(one.index(), one);
      }
    }
    for (Fusion.Joined one : ranked) {
      if (picked.size() < limit) {
        picked.putIfAbsent(one.index(), one);
      }
    }
    List<Fusion.Joined> all = new ArrayList<>(picked.values());
    all.sort(BEST_FIRST);
    return all;
  }

  /// By score; of equal ones the first in the index first.
  static final Comparator<Fusion.Joined> BEST_FIRST =
      Comparator.comparingDouble(Fusion.Joined::score)
          .reversed()
          .thenComparingInt(Fusion.Joined::index);
}
