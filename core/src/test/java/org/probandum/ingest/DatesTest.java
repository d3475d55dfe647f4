package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-07 | 2016-07
          2016 | 2016
          2023-08-01 | 2023-08-01
          2023-8-1 | 2023-08-01
          2023-08-01T10:20:30Z | 2023-08-01
          2023-08-01 10:20 | 2023-08-01
          2023/08/01 | 2023-08-01
          20230801 | 2023-08-01
          1 August 2023 | 2023-08-01
          1st Aug 2023 | 2023-08-01
          Tue, 01 Aug 2023 10:00:00 GMT | 2023-08-01
          August 1, 2023 | 2023-08-01
          Aug. 1, 2023 5:30 pm | 2023-08-01
          Tuesday, August 1, 2023 | 2023-08-01
          August 2023 | 2023-08
          Sept. 2023 | 2023-09
          """)
  void datesAsWrittenBecomeEdtf(String written, String edtf) {
    assertThat(Dates.find(written)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "03/04/2023", "2023-13", "2023-02-30", "0001-01-01", "Foo 1, 2023"})
  void whatIsUnsureOrImpossibleIsNoDate(String written) {
    assertThat(Dates.find(written)).isNull();
  }
}
