package org.probandum.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Verdict;

/// What a verdict hangs on: the fewest origins without which it would be another.
///
/// @param origins the origins, in order of their ids
/// @param otherwise the verdict without them
/// @param alternatives how many other sets of as many origins change the verdict as well
record Sensitivity(List<Origin> origins, Verdict otherwise, int alternatives) {
  /// Larger sets are not looked for: a verdict that stands without any three origins is firm.
  private static final int LARGEST = 3;

  /// With more origins than this only single ones are tried.
  private static final int MANY = 40;

  Sensitivity {
    origins = List.copyOf(origins);
  }

  /// The smallest set of origins whose removal changes the verdict, or null where none of at most
  /// three does.
  static @Nullable Sensitivity find(Tally tally, Function<Tally, Verdict> rule) {
    List<Origin> all = origins(tally);
    Verdict verdict = rule.apply(tally);
    int largest = all.size() > MANY ? 1 : Math.min(LARGEST, all.size());
    for (int size = 1; size <= largest; size++) {
      Sensitivity found = null;
      int changing = 0;
      for (List<Origin> set : sets(all, size)) {
        Verdict without = rule.apply(tally.without(ids(set)));
        if (without != verdict) {
          changing++;
          found = found == null ? new Sensitivity(set, without, 0) : found;
        }
      }
      if (found != null) {
        return new Sensitivity(found.origins, found.otherwise, changing - 1);
      }
    }
    return null;
  }

  private static List<Origin> origins(Tally tally) {
    TreeMap<String, Origin> byId = new TreeMap<>();
    for (Relation relation : Relation.values()) {
      tally.origins(relation).forEach(origin -> byId.put(origin.id(), origin));
    }
    return List.copyOf(byId.values());
  }

  /// All sets of this many origins, in order.
  private static List<List<Origin>> sets(List<Origin> all, int size) {
    List<List<Origin>> sets = List.of(List.of());
    for (int i = 0; i < size; i++) {
      List<List<Origin>> next = new ArrayList<>();
      for (List<Origin> set : sets) {
        int from = set.isEmpty() ? 0 : all.indexOf(set.getLast()) + 1;
        for (Origin origin : all.subList(from, all.size())) {
          List<Origin> larger = new ArrayList<>(set);
          larger.add(origin);
          next.add(larger);
        }
      }
      sets = next;
    }
    return sets;
  }

  private static Set<String> ids(Collection<Origin> origins) {
    Set<String> ids = new LinkedHashSet<>();
    origins.forEach(origin -> ids.add(origin.id()));
    return ids;
  }
}
