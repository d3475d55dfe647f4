package org.probandum.train.stance;

import java.util.List;
import java.util.Set;

/// The one number that logits are divided by before they are made probabilities, so that what is
/// said with a probability of .8 is right four times in five (Guo, Pleiss, Sun and Weinberger, *On
/// Calibration of Modern Neural Networks*, ICML 2017, section 4.2): the one with the least mean
/// `-log Σ p(allowed)`.
final class Temperature {
  private static final double LEAST = 0.5;
  private static final double MOST = 5;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 40;

  private Temperature() {}

  /// One pair's logits, in the order of the labels' outputs, and the labels that may be right.
  record Scored(List<Float> logits, Set<PairLabel> allowed) {
    Scored {
      logits = List.copyOf(logits);
      allowed = Set.copyOf(allowed);
    }
  }

  /// The best temperature in [0.5, 5], by golden-section search; 1 where there is nothing to learn
  /// it from.
  static double of(List<Scored> pairs) {
    if (pairs.isEmpty()) {
      return 1;
    }
    double low = Math.log(LEAST);
    double high = Math.log(MOST);
    for (int i = 0; i < STEPS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(pairs, Math.exp(left)) <= loss(pairs, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return Math.exp((low + high) / 2);
  }

  /// The mean loss at a temperature.
  static double loss(List<Scored> pairs, double temperature) {
    double sum = 0;
    for (Scored pair : pairs) {
      double greatest = Double.NEGATIVE_INFINITY;
      for (float logit : pair.logits()) {
        greatest = Math.max(greatest, logit);
      }
      double all = 0;
      for (float logit : pair.logits()) {
        all += Math.exp((logit - greatest) / temperature);
      }
      double allowed = 0;
      for (PairLabel label : pair.allowed()) {
        allowed += Math.exp((pair.logits().get(label.output()) - greatest) / temperature);
      }
      sum -= Math.log(allowed / all + 1e-12);
    }
    return sum / pairs.size();
  }
}
