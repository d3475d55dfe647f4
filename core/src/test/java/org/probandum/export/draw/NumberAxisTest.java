package org.probandum.export.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Quantity;
import org.probandum.model.Quantity.Role;

class NumberAxisTest {
  private final NumberAxis hundred = new NumberAxis(100);

  private static Quantity count(@Nullable Double low, @Nullable Double high) {
    return new Quantity(Role.KILLED, "person", low, false, high, false, false);
  }

  @Test
  void oneNumberIsAPoint() {
    Stretch stretch = hundred.stretch(count(25.0, 25.0));
    assertThat(stretch.isPoint()).isTrue();
    assertThat(stretch.from()).isEqualTo("25%");
  }

  @Test
  void openCountRunsToTheEnd() {
    Stretch stretch = hundred.stretch(count(60.0, null));
    assertThat(stretch).isEqualTo(new Stretch(0.6, 1, false, true));
    assertThat(stretch.isPoint()).isFalse();
  }

  @Test
  void countWithoutALowerBoundStartsAtNought() {
    assertThat(hundred.stretch(count(null, 40.0))).isEqualTo(new Stretch(0, 0.4, true, false));
  }

  @Test
  void axisLeavesRoomBeyondTheGreatestNumber() {
    NumberAxis axis = NumberAxis.over(List.of(count(56.0, null), count(50.0, 63.0)));
    assertThat(axis.top()).isCloseTo(70.56, within(1e-9));
  }

  @Test
  void countsOfNoughtStillHaveAnAxis() {
    assertThat(NumberAxis.over(List.of(count(0.0, 0.0))).ticks()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          70.56 | 0 20 40 60
          8     | 0 2 4 6 8
          7840  | 0 2,000 4,000 6,000
          1     | 0 0.2 0.4 0.6 0.8 1
          """)
  void marksAreRoundNumbers(double top, String labels) {
    assertThat(new NumberAxis(top).ticks())
        .extracting(Tick::label)
        .containsExactly(labels.split(" ", -1));
  }
}
