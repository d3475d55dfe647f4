package org.probandum.train.loop;

/// How a model is trained.
///
/// @param encoderRate highest learning rate of the encoder's weights
/// @param headRate highest learning rate of all other weights
/// @param warmUp share of the training over which the rates rise from 0, in [0, 1)
/// @param weightDecay decay of matrices, not of biases and norms
/// @param clip longest gradient; a longer one is scaled down
/// @param seed decides initial heads, order of data, and dropout
public record TrainSettings(
    double encoderRate,
    double headRate,
    double warmUp,
    double weightDecay,
    double clip,
    long seed) {

  public TrainSettings {
    if (!(warmUp >= 0 && warmUp < 1)) {
      throw new IllegalArgumentException("warm-up is a share in [0, 1), got " + warmUp);
    }
  }

  /// What works for a small encoder on some hundred thousand tokens.
  public static TrainSettings defaults() {
    return new TrainSettings(1.5e-4, 1e-3, 0.06, 0.01, 1, 1);
  }

  /// These settings with another seed.
  public TrainSettings withSeed(long other) {
    return new TrainSettings(encoderRate, headRate, warmUp, weightDecay, clip, other);
  }

  /// These settings with other learning rates.
  public TrainSettings withRates(double encoder, double head) {
    return new TrainSettings(encoder, head, warmUp, weightDecay, clip, seed);
  }

  /// The share of the highest learning rate at this point of the training: a linear rise, then a
  /// linear fall to 0.
  ///
  /// @param progress in [0, 1]
  public double rateAt(double progress) {
    if (progress < warmUp) {
      return progress / warmUp;
    }
    return Math.max(0, (1 - progress) / (1 - warmUp));
  }
}
