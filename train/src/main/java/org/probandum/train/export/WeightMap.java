package org.probandum.train.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.probandum.train.model.Weight;

/// All weights of a model by name, matrices as `[out, in]`.
///
/// @param byName the weights
record WeightMap(Map<String, Weight> byName) {

  WeightMap {
    byName = new LinkedHashMap<>(byName);
  }

  /// The weight with this name, which must be there.
  Weight get(String name) {
    Weight weight = byName.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("the trained weights lack " + name);
    }
    return weight;
  }

  /// Whether there is such a weight.
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /// The number of rows.
  int rows(String name) {
    return Math.toIntExact(get(name).shape().getFirst());
  }
}
