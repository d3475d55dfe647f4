package org.probandum.train.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {

  /// Digits are indexes of labels: 1 and 2 begin and continue kind 0, 3 and 4 kind 1.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000   | ''
          0120  | 0:1-3
          112   | 0:0-1 0:1-3
          220   | 0:0-2
          1340  | 0:0-1 1:1-3
          14    | 0:0-1 1:1-2
          """)
  void labelsBecomeSpans(String labels, String spans) {
    int[] row = labels.chars().map(c -> c - '0').toArray();
    String found =
        Decoded.spans(row).stream()
            .map(span -> span.kind() + ":" + span.start() + "-" + span.end())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(spans);
  }
}
