package org.probandum.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/// A logistic regression with a penalty on large weights (le Cessie and van Houwelingen, *Ridge
/// Estimators in Logistic Regression*, Applied Statistics 1992), fitted by Newton's method on
/// numbers that are first scaled to mean 0 and deviation 1. It has one solution, whatever the order
/// of the rows.
public final class Ridge {
  private static final int STEPS = 30;

  /// A step that changes no weight by more is the last.
  private static final double NEAR = 1e-7;

  private Ridge() {}

  /// The weights for rows as they are, and behind them the constant.
  ///
  /// @param rows at least one, one below the other; changed: they are scaled
  /// @param width numbers of a row
  /// @param shares how likely it holds for each row, in [0, 1]
  /// @param penalty how much half of the squared weights counts beside the log-likelihood of all
  ///   rows
  public static double[] fit(double[] rows, int width, double[] shares, double penalty) {
    double[] mean = new double[width];
    double[] deviation = new double[width];
    scale(rows, width, mean, deviation);
    double[] fitted = newton(rows, width, shares, penalty);
    double constant = fitted[width];
    for (int j = 0; j < width; j++) {
      fitted[j] /= deviation[j];
      constant -= fitted[j] * mean[j];
    }
    fitted[width] = constant;
    return fitted;
  }

  private static void scale(double[] rows, int width, double[] mean, double[] deviation) {
    int count = rows.length / width;
    for (int j = 0; j < width; j++) {
      double sum = 0;
      for (int i = j; i < rows.length; i += width) {
        sum += rows[i];
      }
      mean[j] = sum / count;
      double squares = 0;
      for (int i = j; i < rows.length; i += width) {
        squares += (rows[i] - mean[j]) * (rows[i] - mean[j]);
      }
      deviation[j] = squares == 0 ? 1 : Math.sqrt(squares / count);
      for (int i = j; i < rows.length; i += width) {
        rows[i] = (rows[i] - mean[j]) / deviation[j];
      }
    }
  }

  /// The weights of scaled rows, and behind them the constant, which no penalty is on.
  private static double[] newton(double[] rows, int width, double[] shares, double penalty) {
    int all = width + 1;
    double[] penalties = new double[all];
    for (int j = 0; j < width; j++) {
      penalties[j] = penalty;
    }
    try (NDManager manager = NDManager.newBaseManager()) {
      Shape column = new Shape(all, 1);
      NDArray ones = manager.ones(new Shape(shares.length, 1), DataType.FLOAT64);
      NDArray x = manager.create(rows, new Shape(shares.length, width)).concat(ones, 1);
      NDArray y = manager.create(shares, new Shape(shares.length, 1));
      NDArray loads = manager.create(penalties, column);
      NDArray unit = manager.eye(all).toType(DataType.FLOAT64, false);
      NDArray ridge = unit.mul(loads.add(1e-6));
      double[] fitted = new double[all];
      double moved = 1;
      for (int step = 0; step < STEPS && moved > NEAR; step++) {
        double[] change = change(x, y, loads, ridge, manager.create(fitted, column));
        moved = 0;
        for (int j = 0; j < all; j++) {
          fitted[j] -= change[j];
          moved = Math.max(moved, Math.abs(change[j]));
        }
      }
      return fitted;
    }
  }

  private static double[] change(
      NDArray x, NDArray y, NDArray loads, NDArray ridge, NDArray weights) {
    NDArray shares = x.matMul(weights).neg().exp().add(1).pow(-1);
    NDArray gradient = x.transpose().matMul(shares.sub(y)).add(weights.mul(loads));
    // These are as large as the rows or as all pairs of weights, and not needed behind their step.
    try (NDArray spread = x.mul(shares.mul(shares.neg().add(1)));
        NDArray products = x.transpose().matMul(spread);
        NDArray curve = products.add(ridge);
        NDArray inverse = curve.inverse()) {
      return inverse.matMul(gradient).toDoubleArray();
    }
  }
}
