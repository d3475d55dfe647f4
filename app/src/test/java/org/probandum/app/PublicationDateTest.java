package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-02-18", "2024-02-29", "2026-02", "2026", "0800"})
  void daysMonthsAndYearsAreDates(String text) {
    assertThat(new PublicationDate(text).edtf()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13",
        "26",
        "20260218",
        "2026-02-18T10:00",
        "2026/02/18",
        "+2026-02"
      })
  void otherTextsAreNot(String text) {
    assertThatThrownBy(() -> new PublicationDate(text))
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.exitCode()).isEqualTo(2))
        .hasMessageEndingWith("not " + text);
  }
}
