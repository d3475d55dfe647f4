package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The report (S/2025/796, para. 4) cites A/HRC/52/3/Add.1. | S/2025/796 A/HRC/52/3/Add.1
          Resolution S/RES/2334 (2016) and A/RES/ES-11/1 | S/RES/2334 A/RES/ES-11/1
          As COM(2020) 123 and ICC-01/18-143 say | COM(2020) 123 ICC-01/18-143
          Either A/B testing or his/her word, 24/7 and 5/2024 | ''
          https://example.org/S/2025/796 | ''
          """)
  void symbolsOfDocumentsAreFound(String text, String symbols) {
    assertThat(String.join(" ", Symbols.of(text))).isEqualTo(symbols);
  }

  @org.junit.jupiter.api.Test
  void theSymbolInTheLetterheadIsTheDocumentsOwn() {
    assertThat(Symbols.of("United Nations\n\nS/2025/796\n\nIn S/2025/1 and S/2025/796 it is said."))
        .containsExactly("S/2025/1");
  }
}
