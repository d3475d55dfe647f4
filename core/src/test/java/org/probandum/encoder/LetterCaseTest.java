package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          river | LOWER
          , | LOWER
          '' | LOWER
          1,200 | LOWER
          don't | LOWER
          مرحبا | LOWER
          東京 | LOWER
          Monday | FIRST
          I | FIRST
          “Nobody | FIRST
          Élysée | FIRST
          ǅungla | FIRST
          3rd | LOWER
          NATO | ALL
          U.S. | ALL
          TV-4 | ALL
          iPhone | MIXED
          McDonald | MIXED
          Al-Qaeda | MIXED
          9A | FIRST
          """)
  void howAWordIsWritten(String word, LetterCase expected) {
    assertThat(LetterCase.of(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"LOWER, 0", "FIRST, 1", "ALL, 2", "MIXED, 3"})
  void theModelIsToldByTheTokenType(LetterCase letters, int type) {
    assertThat(letters.type()).isEqualTo(type);
  }
}
