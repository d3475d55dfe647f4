package org.probandum.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Disjoint sets of passages with the reasons for which they were joined. The root of a set is its
/// lowest member.
final class OriginGroups {
  private final int[] parent;
  private final Map<Integer, Set<String>> reasons = new HashMap<>();

  OriginGroups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int root(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  /// Joins the sets of the two; an empty reason is not kept.
  void join(int a, int b, String reason) {
    int low = Math.min(root(a), root(b));
    int high = Math.max(root(a), root(b));
    parent[high] = low;
    Set<String> all = reasons.computeIfAbsent(low, key -> new LinkedHashSet<>());
    if (low != high) {
      all.addAll(reasons.getOrDefault(high, Set.of()));
    }
    if (!reason.isEmpty()) {
      all.add(reason);
    }
  }

  Set<String> reasons(int root) {
    return reasons.getOrDefault(root, Set.of());
  }
}
