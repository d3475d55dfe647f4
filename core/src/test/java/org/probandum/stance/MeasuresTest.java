package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Quantity;

class MeasuresTest {
  private static Quantity measure(double value, String unit) {
    return new Quantity(Quantity.Role.MEASURE, unit, value, false, value, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "12, km, 7.5, mile, SAME",
    "12, km, 12000, m, SAME",
    "12, km, 9, mile, DISJOINT",
    "100, ha, 247, acre, SAME",
    "1, km², 100, ha, SAME",
    "3, t, 3000, kg, SAME",
    "38, °C, 100.4, °F, SAME",
    "6, ft, 1.83, m, SAME",
    "2, MW, 2000, kW, SAME",
    "2, MW, 2000, MW, DISJOINT",
  })
  void measuresAreComparedInOneUnit(
      double claim, String unit, double passage, String other, String likeness) {
    Quantity ours = measure(claim, unit);
    Quantity theirs = Measures.inUnitOf(ours, measure(passage, other));

    assertThat(Measures.comparable(unit, other)).isTrue();
    assertThat(QuantityLikeness.of(ours, "ours", theirs, "theirs").likeness().name())
        .isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({"km, kg", "ton, t", "gal, l", "ha, m", "%, km"})
  void otherKindsAndUnitsOfSeveralMeaningsAreNotCompared(String unit, String other) {
    assertThat(Measures.comparable(unit, other)).isFalse();
  }

  @Test
  void whatIsFarFromTheClaimIsConvertedAsItIs() {
    Quantity theirs = Measures.inUnitOf(measure(1, "km"), measure(10, "mile"));

    assertThat(Objects.requireNonNull(theirs.low())).isCloseTo(16.09, within(0.01));
    assertThat(theirs.unit()).isEqualTo("km");
  }
}
