package org.probandum.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Weight;

/// Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019) and gradient clipping by the
/// length of the whole gradient.
final class AdamW {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float NO_CLIPPING_BY_VALUE = -1f;
  private static final String MEAN = "optimizer.mean.";
  private static final String VARIANCE = "optimizer.variance.";

  private final Parameters parameters;
  private final TrainSettings settings;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> variances = new LinkedHashMap<>();

  AdamW(Parameters parameters, TrainSettings settings) {
    this.parameters = parameters;
    this.settings = settings;
    parameters
        .trained()
        .forEach((name, array) -> {
          means.put(name, array.zerosLike());
          variances.put(name, array.zerosLike());
        });
  }

  /// Applies and clears the gradients.
  ///
  /// @param step 1-based number of the step
  /// @param share of the highest learning rate
  /// @return the gradient's length; where that is not finite, nothing was changed
  double update(long step, double share) {
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    parameters.trained().forEach((name, array) -> gradients.put(name, array.getGradient()));
    double length = length(gradients);
    if (!Double.isFinite(length)) {
      gradients.values().forEach(AdamW::clear);
      return length;
    }
    double scale = length > settings.clip() ? settings.clip() / length : 1;
    double correction =
        Math.sqrt(1 - Math.pow(SECOND, (double) step)) / (1 - Math.pow(FIRST, (double) step));
    gradients.forEach((name, gradient) -> {
      double rate = share * (isEncoder(name) ? settings.encoderRate() : settings.headRate());
      updateOne(name, gradient, rate, rate * correction, scale);
      gradient.close();
    });
    return length;
  }

  private static void clear(NDArray gradient) {
    gradient.set(new float[Math.toIntExact(gradient.size())]);
    gradient.close();
  }

  private void updateOne(
      String name, NDArray gradient, double rate, double corrected, double scale) {
    NDArray weight = parameters.get(name);
    boolean matrix = weight.getShape().dimension() == 2;
    weight
        .getNDArrayInternal()
        .adamUpdate(
            new NDList(weight, gradient, state(means, name), state(variances, name)),
            new NDList(weight),
            (float) rate,
            (float) corrected,
            matrix ? (float) settings.weightDecay() : 0,
            (float) scale,
            NO_CLIPPING_BY_VALUE,
            FIRST,
            SECOND,
            EPSILON,
            false,
            true);
  }

  private static boolean isEncoder(String name) {
    return name.startsWith("encoder.") || name.startsWith("embeddings.");
  }

  private static NDArray state(Map<String, NDArray> states, String name) {
    NDArray state = states.get(name);
    if (state == null) {
      throw new IllegalStateException("no optimiser state for " + name);
    }
    return state;
  }

  private static double length(Map<String, NDArray> gradients) {
    double squares = 0;
    for (NDArray gradient : gradients.values()) {
      try (NDArray square = gradient.square();
          NDArray sum = square.sum()) {
        squares += sum.getFloat();
      }
    }
    return Math.sqrt(squares);
  }

  /// Its state, by name.
  Map<String, Weight> state() {
    Map<String, Weight> state = new LinkedHashMap<>();
    means.forEach((name, array) -> state.put(MEAN + name, Weight.of(array)));
    variances.forEach((name, array) -> state.put(VARIANCE + name, Weight.of(array)));
    return state;
  }

  /// Takes up a state.
  void set(Map<String, Weight> state) {
    means.forEach((name, array) -> array.set(values(state, MEAN + name)));
    variances.forEach((name, array) -> array.set(values(state, VARIANCE + name)));
  }

  private static float[] values(Map<String, Weight> state, String name) {
    Weight weight = state.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("the checkpoint has no " + name);
    }
    return weight.values();
  }
}
