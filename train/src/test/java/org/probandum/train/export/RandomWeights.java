package org.probandum.train.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.FusedNames;
import org.probandum.train.model.LayerMeans;
import org.probandum.train.model.Weight;
import org.probandum.train.reading.Relations;

/// The base's encoder with heads of random weights.
final class RandomWeights {

  private static final long SEED = 20260302;

  private RandomWeights() {}

  /// Weights for a reading model with so many tags.
  static Map<String, Weight> reading(BaseWeights base, int tags) {
    Map<String, Weight> weights =
        new LinkedHashMap<>(FusedNames.split(base.encoderWithNewTypes(4)));
    Random random = new Random(SEED);
    addLinear(weights, random, "tags", tags);
    addLinear(weights, random, "roles.query", 5 * 48);
    addLinear(weights, random, "roles.key", 5 * 48);
    addLinear(weights, random, "roles.label", 5);
    return weights;
  }

  /// The same with heads of dependencies.
  static Map<String, Weight> trees(BaseWeights base, int tags) {
    Map<String, Weight> weights = reading(base, tags);
    Random random = new Random(SEED + 2);
    addLinear(weights, random, "arcs.query", Relations.WIDTH);
    addLinear(weights, random, "arcs.key", Relations.WIDTH);
    addLinear(weights, random, "arcs.label", 1);
    addLinear(weights, random, "relations", Relations.LABELS.size());
    return weights;
  }

  /// Weights for a stance model.
  static Map<String, Weight> stance(BaseWeights base) {
    Map<String, Weight> weights = new LinkedHashMap<>(FusedNames.split(base.encoder(2)));
    addLinear(weights, new Random(SEED), "stance", 4);
    return weights;
  }

  /// Weights for a stance model that reads sentences alone, too.
  static Map<String, Weight> stanceAndWording(BaseWeights base) {
    Map<String, Weight> weights = stance(base);
    int read = LayerMeans.width(base.settings());
    addLinear(weights, new Random(SEED + 1), "subjective", 2, read);
    return weights;
  }

  private static void addLinear(Map<String, Weight> weights, Random random, String name, int out) {
    addLinear(weights, random, name, out, 384);
  }

  private static void addLinear(
      Map<String, Weight> weights, Random random, String name, int out, int in) {
    float[] matrix = new float[out * in];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) (0.05 * random.nextGaussian());
    }
    float[] bias = new float[out];
    for (int i = 0; i < out; i++) {
      bias[i] = (float) (0.1 * random.nextGaussian());
    }
    weights.put(name + ".weight", new Weight(List.of((long) out, (long) in), matrix));
    weights.put(name + ".bias", new Weight(List.of((long) out), bias));
  }
}
