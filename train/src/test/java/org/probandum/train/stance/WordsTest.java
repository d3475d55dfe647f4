package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brod flooded, and Brodno did not. | Brod | Lug  | Lug flooded, and Brodno did not.
          In 1990 and 19901 and 1990.       | 1990 | 1991 | In 1991 and 19901 and 1991.
          Nothing of it.                    | Brod | Lug  | Nothing of it.
          """)
  void onlyWholeWordsAreExchanged(String text, String phrase, String other, String changed) {
    assertThat(Words.exchange(text, phrase, other)).isEqualTo(changed);
  }

  @Test
  void coverageIsTheShareOfTheClaimsWordsByTheirBeginnings() {
    assertThat(Words.coverage("The dam burst in Brod", "A burst of water came down at Brod"))
        .isEqualTo(2.0 / 3);
    assertThat(Words.coverage("flooding", "flooded")).isEqualTo(1);
  }
}
