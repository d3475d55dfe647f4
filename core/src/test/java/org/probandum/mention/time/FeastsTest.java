package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {

  @ParameterizedTest
  @CsvSource({
    "1818, 1818-03-22", "1943, 1943-04-25", "1998, 1998-04-12", "2008, 2008-03-23",
    "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20", "2038, 2038-04-25"
  })
  void easterOfTheGregorianCalendar(int year, LocalDate expected) {
    assertThat(Feasts.easter(year)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2016, 2016-05-01", "2019, 2019-04-28", "2024, 2024-05-05", "2025, 2025-04-20"})
  void easterOfTheJulianCalendar(int year, LocalDate expected) {
    assertThat(Feasts.orthodoxEaster(year)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1973, 1973-09-27",
    "2000, 2000-09-30",
    "2013, 2013-09-05",
    "2021, 2021-09-07",
    "2023, 2023-09-16",
    "2024, 2024-10-03",
    "2025, 2025-09-23"
  })
  void hebrewNewYear(int year, LocalDate expected) {
    assertThat(Feasts.hebrewNewYear(year)).isEqualTo(expected);
  }

  @Test
  void easterIsASundayAndTheHebrewYearNeverBeginsOnSundayWednesdayOrFriday() {
    for (int year = 1900; year < 2100; year++) {
      assertThat(Feasts.easter(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(Feasts.orthodoxEaster(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(Feasts.hebrewNewYear(year).getDayOfWeek())
          .isNotIn(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    }
  }

  @Test
  void anIslamicFeastMayFallTwiceInAYear() {
    assertThat(Festivals.in(2000, "HIJRI 10-01")).hasSize(2);
    assertThat(Festivals.in(2023, "HIJRI 10-01"))
        .singleElement()
        .satisfies(days -> {
          assertThat(days.first()).isEqualTo("2023-04-21");
          assertThat(days.observed()).isTrue();
        });
  }

  @Test
  void aYearThatIsNotListedHasNoDay() {
    assertThat(Festivals.in(1850, "TABLE DIWALI")).isEmpty();
    assertThat(Festivals.in(1700, "HIJRI 01-10")).isEmpty();
  }
}
