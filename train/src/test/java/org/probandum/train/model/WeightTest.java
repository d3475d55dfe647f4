package org.probandum.train.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTest {
  private static final Weight MATRIX = new Weight(List.of(2L, 3L), new float[] {1, 2, 3, 4, 5, 6});

  @Test
  void transposingExchangesRowsAndColumns() {
    assertThat(MATRIX.transposed().shape()).containsExactly(3L, 2L);
    assertThat(MATRIX.transposed().values()).containsExactly(1, 4, 2, 5, 3, 6);
    assertThat(MATRIX.transposed().transposed().values()).containsExactly(MATRIX.values());
  }

  @Test
  void rowsAreCutOut() {
    assertThat(MATRIX.rows(1, 1).values()).containsExactly(4, 5, 6);
    assertThat(MATRIX.rows(1, 1).shape()).containsExactly(1L, 3L);
  }

  @Test
  void aShapeOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> new Weight(List.of(2L, 2L), new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[2, 2]")
        .hasMessageContaining("3");
  }

  @Test
  void queryKeyAndValueAreFusedAndSplitAgain() {
    Map<String, Weight> weights = new LinkedHashMap<>();
    weights.put("x.self.query.weight", MATRIX);
    weights.put("x.self.key.weight", new Weight(List.of(2L, 3L), new float[6]));
    weights.put("x.self.value.weight", MATRIX);
    weights.put("x.other.bias", new Weight(List.of(1L), new float[] {7}));
    Map<String, Weight> fused = FusedNames.fuse(weights);
    assertThat(fused).containsOnlyKeys("x.self.qkv.weight", "x.other.bias");
    assertThat(requireNonNull(fused.get("x.self.qkv.weight")).shape()).containsExactly(6L, 3L);
    Map<String, Weight> split = FusedNames.split(fused);
    assertThat(split).containsOnlyKeys(weights.keySet());
    weights.forEach((name, weight) ->
        assertThat(requireNonNull(split.get(name)).values()).containsExactly(weight.values()));
  }
}
