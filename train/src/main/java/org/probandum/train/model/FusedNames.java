package org.probandum.train.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Query, key and value as one matrix: one product instead of three.
///
/// `X.self.query|key|value.weight` become `X.self.qkv.weight`, one below the other, and so the
/// biases.
public final class FusedNames {
  private static final String QUERY = ".self.query.";
  private static final String KEY = ".self.key.";
  private static final String VALUE = ".self.value.";
  private static final String FUSED = ".self.qkv.";

  private FusedNames() {}

  /// The weights with the three fused, the others as they are.
  ///
  /// @throws IllegalArgumentException if one of three is missing
  public static Map<String, Weight> fuse(Map<String, Weight> weights) {
    Map<String, Weight> fused = new LinkedHashMap<>();
    weights.forEach((name, weight) -> {
      if (name.contains(QUERY)) {
        List<Weight> three =
            List.of(
                weight,
                part(weights, name.replace(QUERY, KEY)),
                part(weights, name.replace(QUERY, VALUE)));
        fused.put(name.replace(QUERY, FUSED), Weight.stacked(three));
      } else if (!name.contains(KEY) && !name.contains(VALUE)) {
        fused.put(name, weight);
      }
    });
    return fused;
  }

  private static Weight part(Map<String, Weight> weights, String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return weight;
  }

  /// The weights with the three apart again, under their usual names.
  public static Map<String, Weight> split(Map<String, Weight> fused) {
    Map<String, Weight> weights = new LinkedHashMap<>();
    fused.forEach((name, weight) -> {
      if (name.contains(FUSED)) {
        int third = Math.toIntExact(weight.shape().getFirst() / 3);
        weights.put(name.replace(FUSED, QUERY), weight.rows(0, third));
        weights.put(name.replace(FUSED, KEY), weight.rows(third, third));
        weights.put(name.replace(FUSED, VALUE), weight.rows(2 * third, third));
      } else {
        weights.put(name, weight);
      }
    });
    return weights;
  }
}
