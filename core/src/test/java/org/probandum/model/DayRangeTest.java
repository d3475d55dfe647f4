package org.probandum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-08-01, 2023-08-01, 2023-08-01"
  })
  void dateOfPublicationMeansAllItsDays(String edtf, LocalDate first, LocalDate last) {
    assertThat(DayRange.find(edtf)).isEqualTo(new DayRange(first, last));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "2023-13", "2023-02-30", "2023-08-01T10:00"})
  void whatIsNoDateHasNoDays(@Nullable String edtf) {
    assertThat(DayRange.find(edtf)).isNull();
  }

  @Test
  void rangesThatTouchOverlap() {
    DayRange march = new DayRange(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));
    DayRange last = new DayRange(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 4, 2));
    assertThat(march.overlaps(last)).isTrue();
    assertThat(march.hull(last).last()).isEqualTo(LocalDate.of(2022, 4, 2));
    assertThat(march).isLessThan(last);
  }

  @Test
  void rangeThatEndsBeforeItStartsIsRefused() {
    LocalDate day = LocalDate.of(2022, 3, 1);
    assertThatThrownBy(() -> new DayRange(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
