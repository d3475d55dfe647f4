package org.probandum.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "B2, B2, NONE",
    "b2, B2, NONE",
    "A, A-, NONE",
    "1, -1, NONE",
    "F6, F6, NONE",
    "D3, D3, WEAK",
    "A4, A4, WEAK",
    "E1, E1, DISCOUNTED",
    "B5, B5, DISCOUNTED",
    "D5, D5, DISCOUNTED"
  })
  void theTwoHalvesAreTwoThingsAndTheWorseOneDecides(
      String text, String code, Grade.Effect effect) {
    assertThat(Grade.find(text))
        .isNotNull()
        .satisfies(grade -> {
          assertThat(grade.code()).isEqualTo(code);
          assertThat(grade.effect()).isEqualTo(effect);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G2", "B7", "2B", "B22", "good", "-"})
  void whatIsNoGradeIsNone(String text) {
    assertThat(Grade.find(text)).isNull();
  }
}
