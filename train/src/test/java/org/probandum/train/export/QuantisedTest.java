package org.probandum.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantisedTest {

  @Test
  void aColumnsLargestValueHasTheLargestLevel() {
    Quantised quantised = Quantised.columns(new float[] {1, -8, 0.5f, 4, -0.25f, 0}, 2);
    assertThat(quantised.levels()).containsExactly(64, -64, 32, 32, -16, 0);
    assertThat(quantised.scales()).containsExactly(1 / 64f, 8 / 64f);
  }

  @Test
  void aRowsLargestValueHasTheLargestLevel() {
    Quantised quantised = Quantised.rows(new float[] {1, -0.5f, 0, 254}, 2);
    assertThat(quantised.levels()).containsExactly(127, -64 + 1, 0, 127);
    assertThat(quantised.scales()).containsExactly(1 / 127f, 2f);
  }

  @Test
  void zerosStayZero() {
    Quantised quantised = Quantised.columns(new float[] {0, 3, 0, 3}, 2);
    assertThat(quantised.levels()).containsExactly(0, 64, 0, 64);
    assertThat(quantised.scales()[0]).isPositive();
  }

  @Test
  void noValueMovesByMoreThanHalfALevel() {
    Random random = new Random(20260301);
    float[] values = new float[60 * 7];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    Quantised columns = Quantised.columns(values, 7);
    Quantised rows = Quantised.rows(values, 7);
    for (int i = 0; i < values.length; i++) {
      assertThat(columns.levels()[i] * columns.scales()[i % 7])
          .isCloseTo(values[i], half(columns.scales()[i % 7]));
      assertThat(rows.levels()[i] * rows.scales()[i / 7])
          .isCloseTo(values[i], half(rows.scales()[i / 7]));
    }
  }

  private static Offset<Float> half(float level) {
    return within(0.5001f * level);
  }
}
