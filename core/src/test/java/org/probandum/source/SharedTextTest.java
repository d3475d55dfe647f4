package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTextTest {
  @ParameterizedTest(name = "[{index}] {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry Zora sank off Lug on Monday night with forty people on board. | The FERRY Zora sank off Lug on Monday night, with forty people on board! | true
          The ferry Zora sank off Lug on Monday night with forty people on board. | Brod. The ferry Zora sank off Lug on Monday night with forty people on board. It was old. | true
          The ferry Zora sank off Lug on Monday night with forty people on board. | Forty people were on board when the ferry Zora sank off Lug on Monday. | false
          Zora sank. | Zora sank! | true
          Zora sank. | Zora floats. | false
          ''         | ''           | false
          ...        | ...          | false
          """)
  void copiesShareLongRunsOfWords(String a, String b, boolean copied) {
    long[] ours = SharedText.shingles(a);
    long[] theirs = SharedText.shingles(b);

    assertThat(SharedText.copied(ours, theirs)).isEqualTo(copied);
    assertThat(SharedText.copied(theirs, ours)).isEqualTo(copied);
  }
}
