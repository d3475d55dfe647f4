package org.probandum.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistressTest {
  @ParameterizedTest
  @CsvSource({
    "The prisoners were tortured.,true",
    "Mutilated bodies lay there.,true",
    "At least 52 people were killed.,false",
    "The charter was signed in Gorey.,false",
    "The tournament was at Hanover.,false"
  })
  void aWordThatBeginsSoCovers(String text, boolean covered) {
    assertThat(Distress.in(text)).isEqualTo(covered);
  }
}
