package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.TimeValue;

/// Times are written as first and last day, `~` in front where the limits are vague; a time without
/// a year as its TIMEX3 value.
class TimeLikenessTest {

  @ParameterizedTest(name = "[{index}] {1} beside {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-05-16/2025-05-16  | 16 May 2025 | 2025-05-16/2025-05-16  | 16 May 2025 | SAME          | 16 May 2025 is 16 May 2025
          2022-03-01/2022-03-31  | March 2022  | 2022-03-04/2022-03-04  | 4 March 2022 | CONTAINED    | 4 March 2022 lies within March 2022
          2022-03-01/2022-03-31  | March 2022  | 2022-03-04/2022-03-04  | Friday      | CONTAINED     | Friday (2022-03-04) lies within March 2022
          ~2014-09-01/2014-12-31 | late 2014   | 2014-01-01/2014-12-31  | 2014        | CONTAINING    | 2014 is wider than late 2014 and leaves it open
          2019-06-01/2019-06-30  | June 2019   | 2019-06-20/2019-07-10  | the weeks after | OVERLAPPING | the weeks after overlaps June 2019 in part
          ~2014-09-01/2014-12-31 | late 2014   | 2015-01-01/2015-12-31  | 2015        | NEAR          | 2015 is near late 2014, and the limits are vague
          ~2024-09-01/2024-12-31 | late 2024   | 2025-05-16/2025-05-16  | 16 May 2025 | DISJOINT      | 16 May 2025 lies outside late 2024, about 4 months after it
          1898-02-02/1898-02-02  | 2 February  | 1898-02-09/1898-02-09  | 9 February 1898 | DISJOINT  | 9 February 1898 is 7 days after 2 February (1898-02-02)
          2009-01-01/2009-12-31  | 2009        | 2022-03-04/2022-03-04  | 4 March 2022 | DISJOINT     | 4 March 2022 lies outside 2009, 13 years after it
          2011-01-01/2011-12-31  | 2011        | 2012-01-01/2012-12-31  | 2012        | DISJOINT      | 2012 lies outside 2011, 1 year after it
          2022-01-01/2022-12-31  | last year   | 2021-12-31/2021-12-31  | 31 December 2021 | DISJOINT | 31 December 2021 lies outside last year, 1 year before it
          2022-03-01/2022-03-31  | March 2022  | 2022-04-02/2022-04-02  | 2 April 2022 | DISJOINT     | 2 April 2022 lies outside March 2022, after it
          ~2024-09-01/2024-12-31 | late 2024   | XXXX-05                | May of this year | DISJOINT | May of this year lies outside late 2024, whatever its year
          2022-03-01/2022-03-31  | March 2022  | XXXX-03-04             | Friday 4 March | CONTAINING | Friday 4 March names no year, and can lie within March 2022: 2022-03-04 was a Friday
          2023-03-01/2023-03-31  | March 2023  | XXXX-03-04             | Friday 4 March | DISJOINT   | Friday 4 March lies outside March 2023, where that day is another day of the week
          2022-03-01/2022-03-31  | March 2022  | XXXX-02-30             | 30 February | DISJOINT      | 30 February lies outside March 2022, whatever its year
          2022-03-01/2022-03-31  | March 2022  | XXXX-WXX-7             | Sunday      | NOT_COMPARABLE | “Sunday” cannot be put on the calendar, since its text has no date
          """)
  void twoTimesLieToOneAnotherAndItIsSaidWhy(
      String claim,
      String claimText,
      String passage,
      String passageText,
      Likeness likeness,
      String why) {
    Likeness.Result result = TimeLikeness.of(time(claim), claimText, time(passage), passageText);

    assertThat(result.likeness()).as(result.why()).isEqualTo(likeness);
    assertThat(result.why()).isEqualTo(why);
  }

  private static TimeValue time(String notation) {
    if (notation.startsWith("XXXX")) {
      return new TimeValue(TimeValue.Type.DATE, notation, notation, null, null, false);
    }
    String days = notation.replace("~", "");
    LocalDate first = LocalDate.parse(days.substring(0, 10));
    LocalDate last = LocalDate.parse(days.substring(11));
    return new TimeValue(TimeValue.Type.DATE, days, days, first, last, notation.startsWith("~"));
  }

  @Test
  void changingSidesMirrorsTheLikeness() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      TimeValue a = random(random);
      TimeValue b = random(random);

      assertThat(TimeLikeness.of(a, "a", b, "b").likeness())
          .as("seed %d", seed)
          .isEqualTo(TimeLikeness.of(b, "b", a, "a").likeness().mirrored());
    }
  }

  private static TimeValue random(Random random) {
    LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(90));
    LocalDate last = first.plusDays(random.nextInt(3) * (long) random.nextInt(40));
    String edtf = first + "/" + last;
    return new TimeValue(TimeValue.Type.DATE, edtf, edtf, first, last, random.nextInt(3) == 0);
  }
}
