package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

  @ParameterizedTest
  @CsvSource({
    "1300, 1921-03-21",
    "1357, 1978-03-21",
    "1375, 1996-03-20",
    "1379, 2000-03-20",
    "1399, 2020-03-20",
    "1400, 2021-03-21",
    "1402, 2023-03-21",
    "1403, 2024-03-20",
    "1404, 2025-03-21",
    "1408, 2029-03-20"
  })
  void theYearBeginsAtTheEquinox(int year, LocalDate expected) {
    assertThat(SolarHijri.newYear(year)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1357, 11, 22, 1979-02-11",
    "1400,  5, 24, 2021-08-15",
    "1400,  8, 17, 2021-11-08",
    "1399, 12, 30, 2021-03-20",
    "1400,  6, 31, 2021-09-22",
    "1400,  7,  1, 2021-09-23"
  })
  void aDayHasOneGregorianDate(int year, int month, int day, LocalDate expected) {
    assertThat(SolarHijri.find(year, month, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1400, 12, 30", "1400, 7, 31", "1400, 13, 1", "1400, 1, 0", "0, 1, 1", "9999, 1, 1"})
  void aDayThatDoesNotExistIsNone(int year, int month, int day) {
    assertThat(SolarHijri.find(year, month, day)).isNull();
  }

  @Test
  void daysFollowOneAnotherWithoutGap() {
    LocalDate expected = SolarHijri.newYear(1200);
    for (int year = 1200; year < 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day = 1; day <= 31; day++) {
          LocalDate found = SolarHijri.find(year, month, day);
          if (found != null) {
            assertThat(found).isEqualTo(expected);
            expected = expected.plusDays(1);
          }
        }
      }
    }
    assertThat(expected).isEqualTo(SolarHijri.newYear(1500));
  }
}
