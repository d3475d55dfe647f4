package org.probandum.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;
import org.probandum.text.pattern.RuleTable;
import org.probandum.text.pattern.TokenPattern;

/// A sum of weights over wording and features, compared with a threshold. Each row counts at most
/// twice, so that a long sentence does not pass by its length.
final class CheckabilityScore {

  /// One row of a file of weights.
  record Weight(int weight, TokenPattern pattern, String example) {}

  private final List<Weight> all;
  private final PatternIndex<Weight> words;
  private final Map<CheckabilityFeatures.Feature, Integer> features;
  private final int threshold;

  private CheckabilityScore(
      List<Weight> all, Map<CheckabilityFeatures.Feature, Integer> features, int threshold) {
    this.all = List.copyOf(all);
    this.words = new PatternIndex<>(this.all, Weight::pattern);
    this.features = Map.copyOf(features);
    this.threshold = threshold;
  }

  /// Opinion in the wording.
  static CheckabilityScore subjective() {
    return load("en/subjective.tsv", 3);
  }

  /// Worth checking first.
  static CheckabilityScore checkworthy() {
    return load("en/checkworthy.tsv", 4);
  }

  private static CheckabilityScore load(String file, int threshold) {
    List<Weight> weights = new ArrayList<>();
    Map<CheckabilityFeatures.Feature, Integer> features =
        new EnumMap<>(CheckabilityFeatures.Feature.class);
    for (RuleTable.Row row : RuleTable.load(CheckabilityScore.class, file, 3).rows()) {
      try {
        int weight = Integer.parseInt(row.cell(0));
        String written = row.cell(1);
        if (written.startsWith("!")) {
          String name = written.substring(1).toUpperCase(Locale.ROOT);
          features.put(CheckabilityFeatures.Feature.valueOf(name), weight);
        } else {
          weights.add(new Weight(weight, TokenPattern.parse(written), row.cell(2)));
        }
      } catch (IllegalArgumentException e) {
        throw row.broken("weight, pattern or feature must be known (" + e.getMessage() + ")");
      }
    }
    return new CheckabilityScore(weights, features, threshold);
  }

  /// The rows of wording in the order of the file.
  List<Weight> weights() {
    return all;
  }

  /// Whether the sum reaches the threshold.
  boolean reached(List<Token> tokens, Set<CheckabilityFeatures.Feature> present) {
    return sum(tokens, present) >= threshold;
  }

  /// The sum of the weights.
  int sum(List<Token> tokens, Set<CheckabilityFeatures.Feature> present) {
    int sum = 0;
    for (CheckabilityFeatures.Feature feature : present) {
      sum += features.getOrDefault(feature, 0);
    }
    Set<Weight> once = new HashSet<>();
    Set<Weight> often = new HashSet<>();
    for (PatternIndex.Match<Weight> match : words.matches(tokens)) {
      Weight weight = match.rule();
      boolean counts = once.add(weight) || often.add(weight);
      sum += counts ? weight.weight() : 0;
    }
    return sum;
  }
}
