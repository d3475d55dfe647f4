package org.probandum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gold and found labels of the same rows, and the usual measures over them.
final class Labels {
  private final List<String> gold = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  void add(String goldLabel, String foundLabel) {
    gold.add(goldLabel);
    found.add(foundLabel);
  }

  /// Share of rows with the right label.
  double accuracy() {
    long right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += gold.get(i).equals(found.get(i)) ? 1 : 0;
    }
    return gold.isEmpty() ? 0 : (double) right / gold.size();
  }

  /// Counts of one label.
  Counts of(String label) {
    long hits = 0;
    long foundCount = 0;
    long goldCount = 0;
    for (int i = 0; i < gold.size(); i++) {
      boolean isGold = gold.get(i).equals(label);
      boolean isFound = found.get(i).equals(label);
      hits += isGold && isFound ? 1 : 0;
      foundCount += isFound ? 1 : 0;
      goldCount += isGold ? 1 : 0;
    }
    return new Counts(hits, foundCount, goldCount);
  }

  /// The mean F1 of the gold labels, each counting the same.
  double macroF1() {
    return byLabel().values().stream().mapToDouble(Counts::f1).average().orElse(0);
  }

  /// The mean recall of the gold labels.
  double balancedAccuracy() {
    return byLabel().values().stream().mapToDouble(Counts::recall).average().orElse(0);
  }

  private Map<String, Counts> byLabel() {
    Map<String, Counts> counts = new TreeMap<>();
    gold.forEach(label -> counts.computeIfAbsent(label, this::of));
    return counts;
  }
}
