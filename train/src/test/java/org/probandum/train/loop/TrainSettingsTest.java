package org.probandum.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0     | 0
          0.05  | 0.5
          0.1   | 1
          0.55  | 0.5
          1     | 0
          1.5   | 0
          """)
  void theRateRisesOverTheWarmUpAndThenFallsToNothing(double progress, double share) {
    TrainSettings settings = new TrainSettings(1e-4, 1e-3, 0.1, 0.01, 1, 1);
    assertThat(settings.rateAt(progress)).isCloseTo(share, offset(1e-9));
  }

  @Test
  void aWarmUpOverTheWholeTrainingIsRefused() {
    assertThatThrownBy(() -> new TrainSettings(1e-4, 1e-3, 1, 0.01, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | 0
          50  | 0.25
          200 | 1
          300 | 1
          """)
  void aPlanOfStepsCountsSteps(long done, double progress) {
    assertThat(Plan.steps(200).progress(done, Duration.ofDays(1))).isEqualTo(progress);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PT0S  | 0
          PT15S | 0.25
          PT2M  | 1
          """)
  void aPlanOfTimeCountsTime(Duration spent, double progress) {
    assertThat(Plan.time(Duration.ofMinutes(1)).progress(7, spent)).isEqualTo(progress);
  }
}
