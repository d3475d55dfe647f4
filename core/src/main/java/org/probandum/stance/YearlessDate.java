package org.probandum.stance;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.stance.TimeLikeness.Days;

/// A month or a day whose year is not known, since its text has no date: `May of this year`,
/// `Friday 4 March`. It can still lie outside a stretch of the calendar whatever its year, and a
/// day of the week can confirm a year.
///
/// @param month the month
/// @param day 1-based day of the month, or 0 where only the month is given
/// @param weekday the day of the week that the wording names, or null
record YearlessDate(Month month, int day, @Nullable DayOfWeek weekday) {
  private static final int LONGEST_YEARS = 8;

  /// The date of a TIMEX3 value such as `XXXX-05` or `XXXX-03-04`, or null where it is none.
  static @Nullable YearlessDate find(String timex, String text) {
    if (!timex.startsWith("XXXX-") || (timex.length() != 7 && timex.length() != 10)) {
      return null;
    }
    int month = number(timex.substring(5, 7));
    int day = timex.length() == 10 ? number(timex.substring(8)) : 0;
    if (month < 1 || month > 12 || day < 0 || day > 31) {
      return null;
    }
    return new YearlessDate(Month.of(month), day, weekday(text));
  }

  private static int number(String digits) {
    boolean plain = digits.length() == 2 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : -1;
  }

  private static @Nullable DayOfWeek weekday(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (lower.contains(weekday.name().toLowerCase(Locale.ROOT))) {
        return weekday;
      }
    }
    return null;
  }

  /// How it lies to a stretch of days, whatever its year.
  Likeness.Result within(Days days, String claim, String text) {
    if (days.last().getYear() - days.first().getYear() > LONGEST_YEARS) {
      return new Likeness.Result(
          Likeness.CONTAINING, text + " names no year, and can lie within " + claim);
    }
    Days wide = days.widened(TimeLikeness.slack(days));
    Days met = null;
    boolean otherWeekday = false;
    for (int year = wide.first().getYear(); year <= wide.last().getYear(); year++) {
      Days own = in(year);
      if (own != null && own.meet(wide)) {
        boolean fits = weekday == null || day == 0 || own.first().getDayOfWeek() == weekday;
        met = fits && met == null ? own : met;
        otherWeekday |= !fits;
      }
    }
    if (met != null) {
      return new Likeness.Result(
          Likeness.CONTAINING,
          text + " names no year, and can lie within " + claim + confirmed(met));
    }
    return new Likeness.Result(
        Likeness.DISJOINT,
        otherWeekday
            ? text + " lies outside " + claim + ", where that day is another day of the week"
            : text + " lies outside " + claim + ", whatever its year");
  }

  private String confirmed(Days met) {
    LocalDate date = met.first();
    return day == 0 || weekday == null
        ? ""
        : ": " + date + " was a " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private @Nullable Days in(int year) {
    if (day == 0) {
      YearMonth whole = YearMonth.of(year, month);
      return new Days(whole.atDay(1), whole.atEndOfMonth(), false);
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new Days(date, date, false);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
