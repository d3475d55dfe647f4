package org.probandum.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.threeten.extra.YearQuarter;

/// A unit of time, with its ISO 8601 letter and its place in the calendar.
enum CalendarUnit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  WEEK("W", false),
  WEEKEND("WE", false),
  MONTH("M", false),
  QUARTER("Q", false),
  SEASON("SE", false),
  YEAR("Y", false),
  DECADE("E", false),
  CENTURY("C", false);

  private final String letter;
  private final boolean clock;

  CalendarUnit(String letter, boolean clock) {
    this.letter = letter;
    this.clock = clock;
  }

  /// Whether it is shorter than a day.
  boolean clock() {
    return clock;
  }

  /// The TIMEX3 duration of a number of these, given in words (`3`, `X`).
  String duration(String count) {
    return (clock ? "PT" : "P") + count + letter;
  }

  /// The TIMEX3 duration of one of these.
  String length() {
    return switch (this) {
      case DECADE -> "P10Y";
      case CENTURY -> "P100Y";
      case SECOND, MINUTE, HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, SEASON, YEAR -> duration("1");
    };
  }

  /// The first day of the unit that this day falls in.
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> YearQuarter.from(day).atDay(1);
      case SEASON -> seasonStart(day);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  /// The same day a number of units later, or earlier where the number is negative.
  LocalDate add(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case SEASON, YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /// The last day of the unit that starts on this day.
  LocalDate end(LocalDate start) {
    return switch (this) {
      case WEEKEND -> start.plusDays(1);
      case SEASON -> start.plusMonths(3).minusDays(1);
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY -> add(start, 1).minusDays(1);
    };
  }

  /// Meteorological seasons of the northern hemisphere; winter belongs to the year of its December.
  private static LocalDate seasonStart(LocalDate day) {
    int month = day.getMonthValue();
    int first = month / 3 * 3;
    return first == 0
        ? LocalDate.of(day.getYear() - 1, 12, 1)
        : LocalDate.of(day.getYear(), first, 1);
  }
}
