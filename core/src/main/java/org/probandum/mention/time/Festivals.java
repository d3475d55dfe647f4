package org.probandum.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// The days on which a feast falls in a year of the Gregorian calendar.
///
/// Feasts of the Islamic calendar follow the Umm al-Qura calendar of `java.time`; where the moon is
/// observed, they may fall a day earlier or later.
final class Festivals {
  private static final List<RuleTable.Row> LISTED =
      RuleTable.load(Festivals.class, "festival-dates.tsv", 2).rows();

  /// The days of a feast.
  ///
  /// @param first its first day
  /// @param last its last day
  /// @param observed whether it hangs on an observation and may be a day off
  record Days(LocalDate first, LocalDate last, boolean observed) {}

  private Festivals() {}

  /// The feast of this rule (see `festivals.tsv`) in this year, in order; a feast of the Islamic
  /// calendar may fall twice in one, or never.
  static List<Days> in(int year, String rule) {
    List<String> parts = RuleTable.cells(rule, ' ');
    String argument = parts.size() > 1 ? parts.get(1) : "";
    return switch (parts.get(0)) {
      case "FIXED" -> one(LocalDate.parse(String.format(Locale.ROOT, "%04d-", year) + argument));
      case "NTH" -> one(nth(year, parts));
      case "EASTER" -> one(Feasts.easter(year).plusDays(Integer.parseInt(argument)));
      case "ORTHODOX" -> one(Feasts.orthodoxEaster(year).plusDays(Integer.parseInt(argument)));
      case "HEBREW" -> one(Feasts.hebrewNewYear(year).plusDays(Integer.parseInt(argument)));
      case "SOLAR" -> solar(year, month(argument), day(argument));
      case "HIJRI" -> hijri(year, month(argument), day(argument));
      case "HIJRI-MONTH" -> hijri(year, Integer.parseInt(argument), 0);
      case "EID" -> both(year);
      case "TABLE" -> listed(year, argument);
      default -> throw new IllegalStateException("festivals.tsv: unknown rule " + rule);
    };
  }

  private static List<Days> one(LocalDate day) {
    return List.of(new Days(day, day, false));
  }

  private static int month(String monthDay) {
    return Integer.parseInt(monthDay.substring(0, 2));
  }

  private static int day(String monthDay) {
    return Integer.parseInt(monthDay.substring(3));
  }

  private static LocalDate nth(int year, List<String> parts) {
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts.get(1)), 1);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts.get(2)));
    int which = Integer.parseInt(parts.get(3));
    long after = parts.size() > 4 ? Long.parseLong(parts.get(4)) : 0;
    return month.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)).plusDays(after);
  }

  private static List<Days> solar(int year, int month, int day) {
    List<Days> result = new ArrayList<>();
    for (int solarYear = year - 622; solarYear <= year - 621; solarYear++) {
      LocalDate date = SolarHijri.find(solarYear, month, day);
      if (date != null && date.getYear() == year) {
        result.addAll(one(date));
      }
    }
    return result;
  }

  /// @param day day of the month, or 0 for the whole month
  private static List<Days> hijri(int year, int month, int day) {
    List<Days> result = new ArrayList<>();
    int about = (int) ((year - 622) * 33L / 32);
    for (int hijriYear = about - 1; hijriYear <= about + 2; hijriYear++) {
      Days days = findHijri(hijriYear, month, day);
      if (days != null && days.first().getYear() == year) {
        result.add(days);
      }
    }
    return result;
  }

  /// A day or (day 0) a month of the Islamic calendar, or null where `java.time` does not know it
  /// (it knows the years 1300 to 1600, 1882 to 2174) or there is no such day.
  static @Nullable Days findHijri(int year, int month, int day) {
    try {
      HijrahDate date = HijrahDate.of(year, month, Math.max(1, day));
      LocalDate first = LocalDate.ofEpochDay(date.toEpochDay());
      long length = day > 0 ? 1 : date.range(ChronoField.DAY_OF_MONTH).getMaximum();
      return new Days(first, first.plusDays(length - 1), true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<Days> both(int year) {
    List<Days> result = new ArrayList<>(hijri(year, 10, 1));
    result.addAll(hijri(year, 12, 10));
    result.sort((a, b) -> a.first().compareTo(b.first()));
    return result;
  }

  private static List<Days> listed(int year, String key) {
    List<Days> result = new ArrayList<>();
    for (RuleTable.Row row : LISTED) {
      LocalDate date = LocalDate.parse(row.cell(1));
      if (row.cell(0).equals(key) && date.getYear() == year) {
        result.addAll(one(date));
      }
    }
    return result;
  }
}
