package org.probandum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels labels = new Labels();

  @Test
  void macroF1CountsEveryGoldLabelTheSame() {
    // yes: 2 hits of 3 found and 2 gold; no: 1 hit of 1 found and 2 gold.
    labels.add("yes", "yes");
    labels.add("yes", "yes");
    labels.add("no", "yes");
    labels.add("no", "no");
    assertThat(labels.of("yes").f1()).isCloseTo(0.8, within(1e-9));
    assertThat(labels.of("no").f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(labels.macroF1()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-9));
  }

  @Test
  void balancedAccuracyIsTheMeanRecallHoweverUnevenTheLabelsAre() {
    for (int i = 0; i < 9; i++) {
      labels.add("common", "common");
    }
    labels.add("rare", "common");
    assertThat(labels.accuracy()).isCloseTo(0.9, within(1e-9));
    assertThat(labels.balancedAccuracy()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nothingFoundAndNothingGoldIsZeroAndNoError() {
    assertThat(labels.accuracy()).isZero();
    assertThat(labels.macroF1()).isZero();
    assertThat(Counts.NONE.f1()).isZero();
  }
}
