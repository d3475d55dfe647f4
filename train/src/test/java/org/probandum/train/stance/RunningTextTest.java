package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          Ana Kovač -LRB- born 1970 -RRB- , a painter .       | Ana Kovač (born 1970), a painter.
          He called it `` a ruin '' and left .                | He called it "a ruin" and left.
          It did n't rain in Brod 's centre .                 | It didn't rain in Brod's centre.
          Floods are rarer now [<|multi_cit|>].               | Floods are rarer now.
          Holm et al. (<|cit|>) counted 12 .                  | Holm et al. counted 12.
          Nothing to change here.                             | Nothing to change here.
          """)
  void tokenisedTextBecomesRunningText(String tokenised, String running) {
    assertThat(RunningText.of(tokenised)).isEqualTo(running);
  }
}
