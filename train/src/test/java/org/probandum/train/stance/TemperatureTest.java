package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemperatureTest {

  @Test
  void logitsThatWereMadeTooSureAreLedBack() {
    for (double made : new double[] {0.7, 1, 3}) {
      assertThat(Temperature.of(drawn(made, 11))).isCloseTo(made, within(0.15 * made));
    }
  }

  @Test
  void noOtherTemperatureIsBetter() {
    List<Temperature.Scored> pairs = drawn(2, 12);
    double best = Temperature.loss(pairs, Temperature.of(pairs));
    for (double other = 0.6; other < 5; other += 0.2) {
      assertThat(Temperature.loss(pairs, other)).isGreaterThanOrEqualTo(best - 1e-9);
    }
  }

  @Test
  void nothingToLearnFromChangesNothing() {
    assertThat(Temperature.of(List.of())).isEqualTo(1);
  }

  /// Pairs whose labels are drawn by logits, which are then multiplied.
  private static List<Temperature.Scored> drawn(double factor, long seed) {
    Random random = new Random(seed);
    List<Temperature.Scored> pairs = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      float[] logits = new float[4];
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        logits[k] = (float) (2 * random.nextGaussian());
        sum += Math.exp(logits[k]);
      }
      double draw = random.nextDouble() * sum;
      PairLabel right = PairLabel.PARTIAL;
      for (PairLabel label : PairLabel.values()) {
        draw -= Math.exp(logits[label.output()]);
        if (draw < 0) {
          right = label;
          break;
        }
      }
      List<Float> made = new ArrayList<>();
      for (float logit : logits) {
        made.add((float) (logit * factor));
      }
      pairs.add(new Temperature.Scored(made, Set.of(right)));
    }
    return pairs;
  }
}
