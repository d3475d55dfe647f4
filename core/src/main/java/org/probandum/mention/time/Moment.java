package org.probandum.mention.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// A unit of the calendar: this day, this month, this decade.
///
/// @param unit how long it is; a day or longer
/// @param start its first day
/// @param clock the time of day in TIMEX3 form without the `T` (`14:00`, `MO`), or empty
record Moment(CalendarUnit unit, LocalDate start, String clock) {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};
  private static final int[] EDTF_SEASONS = {24, 21, 22, 23};

  /// The unit that contains this day.
  static Moment of(CalendarUnit unit, LocalDate day) {
    return new Moment(unit, unit.start(day), "");
  }

  /// The same day at a time of day.
  Moment at(String newClock) {
    return new Moment(unit, start, newClock);
  }

  /// The unit that stands a number of units later.
  Moment plus(CalendarUnit step, long count) {
    return of(unit, step.add(start, count));
  }

  /// Its last day.
  LocalDate end() {
    return unit.end(start);
  }

  /// The TIMEX3 value.
  String timex() {
    int year = start.getYear();
    String date =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> start.toString();
          case WEEK -> week();
          case WEEKEND -> week() + "-WE";
          case MONTH -> start.toString().substring(0, 7);
          case QUARTER -> pad(4, year) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
          case SEASON -> pad(4, year) + "-" + SEASONS[season()];
          case YEAR -> pad(4, year);
          case DECADE -> pad(3, year / 10);
          case CENTURY -> pad(2, year / 100);
        };
    return clock.isEmpty() ? date : date + "T" + clock;
  }

  /// The EDTF form, level 1 (quarters: level 2).
  String edtf() {
    int year = start.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY ->
          clock.indexOf(':') != 2
              ? start.toString()
              : clock.equals("24:00")
                  ? start.plusDays(1) + "T00:00:00"
                  : start + "T" + clock + ":00";
      case WEEK, WEEKEND -> start + "/" + end();
      case SEASON -> pad(4, year) + "-" + EDTF_SEASONS[season()];
      case QUARTER -> pad(4, year) + "-" + (32 + start.get(IsoFields.QUARTER_OF_YEAR));
      case DECADE -> pad(3, year / 10) + "X";
      case CENTURY -> pad(2, year / 100) + "XX";
      case MONTH, YEAR -> timex();
    };
  }

  private int season() {
    return start.getMonthValue() % 12 / 3;
  }

  private String week() {
    int number = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return pad(4, start.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + pad(2, number);
  }

  private static String pad(int digits, int value) {
    return String.format(Locale.ROOT, "%0" + digits + "d", value);
  }
}
