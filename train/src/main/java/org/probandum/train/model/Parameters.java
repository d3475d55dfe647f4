package org.probandum.train.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Named native arrays: a model's weights while it is trained.
///
/// The tables of words and positions are frozen, everything else is trained. Not thread-safe.
public final class Parameters {
  /// What no training changes.
  public static final Set<String> FROZEN =
      Set.of("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight");

  private final NDManager manager;
  private final Map<String, NDArray> trained = new LinkedHashMap<>();
  private final Map<String, NDArray> frozen = new LinkedHashMap<>();

  private Parameters(NDManager manager) {
    this.manager = manager;
  }

  /// Native copies of these weights, which the manager frees.
  public static Parameters of(NDManager manager, Map<String, Weight> weights) {
    Parameters parameters = new Parameters(manager);
    weights.forEach(parameters::put);
    return parameters;
  }

  private void put(String name, Weight weight) {
    NDArray array = weight.in(manager);
    if (FROZEN.contains(name)) {
      frozen.put(name, array);
    } else {
      array.setRequiresGradient(true);
      trained.put(name, array);
    }
  }

  /// Adds a linear layer `name.weight` `[out, in]` (normal with deviation 0.02, from the seed) and
  /// `name.bias` `[out]` (zero).
  public void addLinear(String name, int in, int out, long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ name.hashCode());
    float[] values = new float[in * out];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    put(name + ".weight", new Weight(List.of((long) out, (long) in), values));
    put(name + ".bias", new Weight(List.of((long) out), new float[out]));
  }

  /// The array of this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public NDArray get(String name) {
    NDArray array = trained.containsKey(name) ? trained.get(name) : frozen.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return array;
  }

  /// The arrays that training changes, by name, in the order in which they were added.
  public Map<String, NDArray> trained() {
    return Collections.unmodifiableMap(trained);
  }

  /// Copies of the trained arrays.
  public Map<String, Weight> weights() {
    Map<String, Weight> weights = new LinkedHashMap<>();
    trained.forEach((name, array) -> weights.put(name, Weight.of(array)));
    return weights;
  }

  /// Overwrites trained arrays; names that are not here are left aside.
  ///
  /// @throws IllegalArgumentException if a trained array is not among them
  public void set(Map<String, Weight> weights) {
    set(weights, Set.of());
  }

  /// The same, where layers of these names may be missing and then stay as they are.
  ///
  /// @throws IllegalArgumentException if another trained array is not among them
  public void set(Map<String, Weight> weights, Set<String> anew) {
    trained.forEach((name, array) -> {
      Weight weight = weights.get(name);
      if (weight == null && anew.contains(name.substring(0, name.lastIndexOf('.')))) {
        return;
      }
      if (weight == null) {
        throw new IllegalArgumentException("no weight for " + name);
      }
      array.set(weight.values());
    });
  }

  /// The manager of the arrays.
  public NDManager manager() {
    return manager;
  }
}
