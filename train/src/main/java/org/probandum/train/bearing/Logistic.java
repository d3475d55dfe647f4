package org.probandum.train.bearing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.probandum.train.loop.Ridge;

/// A logistic regression over cues ([Ridge]).
///
/// @param constant what is added to the sum
/// @param weights by cue, for cues as they are
record Logistic(double constant, Map<String, Double> weights) {
  /// Half of the squared weights counts so much beside the log-likelihood; found by folds.
  private static final double PENALTY = 30;

  Logistic {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /// Fits it.
  ///
  /// @param rows at least one for which it holds, and one for which it does not
  /// @param cues the names of the cues that may count
  /// @throws IllegalArgumentException if there are not both
  static Logistic fit(List<BearingRow> rows, List<String> cues, Predicate<BearingRow> holds) {
    long held = rows.stream().filter(holds).count();
    if (held == 0 || held == rows.size()) {
      throw new IllegalArgumentException(
          "to learn from, there must be findings of both kinds; of %d, %d are"
              .formatted(rows.size(), held));
    }
    int width = cues.size();
    double[] values = new double[rows.size() * width];
    double[] labels = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < width; j++) {
        values[i * width + j] = value(rows.get(i), cues.get(j));
      }
      labels[i] = holds.test(rows.get(i)) ? 1 : 0;
    }
    double[] fitted = Ridge.fit(values, width, labels, PENALTY);
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int j = 0; j < width; j++) {
      weights.put(cues.get(j), fitted[j]);
    }
    return new Logistic(fitted[width], weights);
  }

  private static double value(BearingRow row, String cue) {
    return row.cues().getOrDefault(cue, 0.0);
  }

  /// The share of such rows for which it holds.
  double of(BearingRow row) {
    double sum = constant;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * value(row, weight.getKey());
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
