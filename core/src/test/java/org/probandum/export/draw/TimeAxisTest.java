package org.probandum.export.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.DayRange;

class TimeAxisTest {

  private static DayRange days(String first, String last) {
    return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void nothingDatedHasNoAxis() {
    assertThat(TimeAxis.over(List.of())).isNull();
  }

  @Test
  void dayReachesFromItsStartToTheNextOne() {
    TimeAxis axis = new TimeAxis(days("2021-03-01", "2021-03-10"));
    Stretch stretch = axis.stretch(days("2021-03-03", "2021-03-03"));
    assertThat(stretch.start()).isCloseTo(0.2, within(1e-9));
    assertThat(stretch.end()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    TimeAxis axis = new TimeAxis(days("2021-03-01", "2021-03-10"));
    assertThat(axis.stretch(days("2020-01-01", "2022-01-01")))
        .isEqualTo(new Stretch(0, 1, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-03-01 | 2021-03-04 | 1 Mar 2021, 2 Mar 2021, 3 Mar 2021, 4 Mar 2021
          2021-01-20 | 2021-04-10 | Feb 2021, Mar 2021, Apr 2021
          2019-06-01 | 2023-02-01 | 2020, 2021, 2022, 2023
          1898-01-01 | 2023-12-31 | 1900, 1950, 2000
          """)
  void marksStandAtWholeDaysMonthsOrYears(String first, String last, String labels) {
    assertThat(new TimeAxis(days(first, last)).ticks())
        .extracting(Tick::label)
        .containsExactly(labels.split(", ", -1));
  }

  @Test
  void marksAreFewAndInOrderHoweverLongTheAxisIs() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      LocalDate first = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(40_000));
      LocalDate last = first.plusDays(random.nextInt(1 << (1 + random.nextInt(15))));
      List<Tick> ticks = new TimeAxis(new DayRange(first, last)).ticks();
      assertThat(ticks).as("%s to %s", first, last).hasSizeLessThanOrEqualTo(6);
      assertThat(ticks).extracting(Tick::share).isSorted().allMatch(at -> at >= 0 && at <= 1);
    }
  }
}
