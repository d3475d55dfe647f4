package org.probandum.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RidgeTest {
  private record Row(double first, double second, double share) {}

  private static List<Row> rows(Random random) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double first = random.nextGaussian();
      double share = 1 / (1 + Math.exp(-(2 * first - 1)));
      rows.add(new Row(first, 100 + 40 * random.nextGaussian(), share));
    }
    return rows;
  }

  private static double[] fit(List<Row> rows, double penalty) {
    double[] values = new double[2 * rows.size()];
    double[] shares = new double[rows.size()];
    for (int i = 0; i < shares.length; i++) {
      values[2 * i] = rows.get(i).first();
      values[2 * i + 1] = rows.get(i).second();
      shares[i] = rows.get(i).share();
    }
    return Ridge.fit(values, 2, shares, penalty);
  }

  @Test
  void theWeightsThatMadeTheSharesAreFoundAgain() {
    double[] fitted = fit(rows(new Random(3)), 0);

    assertThat(fitted).containsExactly(new double[] {2, 0, -1}, within(1e-4));
  }

  @Test
  void theOrderOfTheRowsNeverMatters() {
    Random random = new Random(5);
    List<Row> rows = rows(random);
    double[] fitted = fit(rows, 3);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(rows, random);

      assertThat(fit(rows, 3)).containsExactly(fitted, within(1e-9));
    }
  }

  @Test
  void aPenaltyDrawsTheWeightsTowardsNothing() {
    List<Row> rows = rows(new Random(7));

    assertThat(fit(rows, 50)[0]).isBetween(0.1, 1.5);
  }
}
