package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
               | 100
          ''   | 100
          wide | 100
          -80  | 100
          8    | 100
          40   | 60
          80   | 80
          132  | 132
          9999 | 9999
          99999| 100
          """)
  void widthIsWhatTheShellSaysWhereThatMakesSense(String value, int columns) {
    assertThat(Terminal.columns(value)).isEqualTo(columns);
  }
}
