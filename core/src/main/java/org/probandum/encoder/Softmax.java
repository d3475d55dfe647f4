package org.probandum.encoder;

/// Logits to probabilities.
final class Softmax {

  private Softmax() {}

  /// Writes the probabilities of `width` logits, which begin at `from`, to `to`.
  static void apply(float[] logits, int from, int width, float[] to, int at) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < width; i++) {
      most = Math.max(most, logits[from + i]);
    }
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += Math.exp(logits[from + i] - most);
    }
    for (int i = 0; i < width; i++) {
      to[at + i] = (float) (Math.exp(logits[from + i] - most) / sum);
    }
  }

  /// The probabilities of logits divided by a temperature.
  static double[] of(double[] logits, double temperature) {
    double most = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      most = Math.max(most, logit / temperature);
    }
    double sum = 0;
    double[] result = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      result[i] = Math.exp(logits[i] / temperature - most);
      sum += result[i];
    }
    for (int i = 0; i < logits.length; i++) {
      result[i] /= sum;
    }
    return result;
  }
}
