package org.probandum.export.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.001, 0", "12.345, 12.35", "1200, 1200", "1.0E7, 10000000", "0.5, 0.5"})
  void numbersArePlainDigits(double value, String digits) {
    assertThat(Plain.of(value)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"0, start", "0.5, middle", "1, end"})
  void labelsStayWithinTheDrawing(double share, String anchor) {
    assertThat(new Tick(share, "2021").anchor()).isEqualTo(anchor);
  }

  @Test
  void stretchOutsideTheAxisIsRefused() {
    assertThatThrownBy(() -> new Stretch(0.5, 1.2, false, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.5..1.2");
  }

  @Test
  void spotOffTheEarthIsRefused() {
    assertThatThrownBy(() -> new Spot(91, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
