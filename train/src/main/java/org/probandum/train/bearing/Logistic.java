package org.probandum.train.bearing;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A logistic regression with a penalty on large weights (le Cessie and van Houwelingen, *Ridge
/// Estimators in Logistic Regression*, Applied Statistics 1992), fitted by Newton's method on cues
/// that are first scaled to mean 0 and deviation 1.
///
/// @param constant what is added to the sum
/// @param weights by cue, for cues as they are
record Logistic(double constant, Map<String, Double> weights) {
  /// Half of the squared weights counts so much beside the log-likelihood; found by folds.
  private static final double PENALTY = 30;

  private static final int STEPS = 30;

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
    int width = cues.size() + 1;
    double[] mean = new double[width];
    double[] deviation = new double[width];
    scale(rows, cues, mean, deviation);
    double[] values = new double[rows.size() * width];
    double[] labels = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < cues.size(); j++) {
        values[i * width + j] = (value(rows.get(i), cues.get(j)) - mean[j]) / deviation[j];
      }
      values[i * width + cues.size()] = 1;
      labels[i] = holds.test(rows.get(i)) ? 1 : 0;
    }
    double[] fitted = newton(values, labels, width);
    double constant = fitted[cues.size()];
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int j = 0; j < cues.size(); j++) {
      weights.put(cues.get(j), fitted[j] / deviation[j]);
      constant -= fitted[j] * mean[j] / deviation[j];
    }
    return new Logistic(constant, weights);
  }

  private static void scale(
      List<BearingRow> rows, List<String> cues, double[] mean, double[] deviation) {
    for (int j = 0; j < cues.size(); j++) {
      String cue = cues.get(j);
      double sum = rows.stream().mapToDouble(row -> value(row, cue)).sum();
      double average = sum / rows.size();
      double squares =
          rows.stream().mapToDouble(row -> Math.pow(value(row, cue) - average, 2)).sum();
      mean[j] = average;
      deviation[j] = squares == 0 ? 1 : Math.sqrt(squares / rows.size());
    }
  }

  private static double value(BearingRow row, String cue) {
    return row.cues().getOrDefault(cue, 0.0);
  }

  private static double[] newton(double[] values, double[] labels, int width) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray x = manager.create(values, new Shape(labels.length, width));
      NDArray y = manager.create(labels, new Shape(labels.length, 1));
      double[] penalties = new double[width];
      for (int j = 0; j + 1 < width; j++) {
        penalties[j] = PENALTY;
      }
      NDArray penalty = manager.create(penalties, new Shape(width, 1));
      NDArray ridge = manager.eye(width).toType(x.getDataType(), false).mul(penalty.add(1e-6));
      NDArray weights = manager.zeros(new Shape(width, 1), x.getDataType());
      for (int step = 0; step < STEPS; step++) {
        NDArray shares = x.matMul(weights).neg().exp().add(1).pow(-1);
        NDArray gradient = x.transpose().matMul(shares.sub(y)).add(weights.mul(penalty));
        NDArray spread = shares.mul(shares.neg().add(1));
        NDArray curve = x.transpose().matMul(x.mul(spread)).add(ridge);
        weights = weights.sub(curve.inverse().matMul(gradient));
      }
      return weights.toDoubleArray();
    }
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
