package org.probandum.mention.time;

import java.time.LocalDate;

/// Feasts whose day moves through the year, worked out by published algorithms.
final class Feasts {
  private static final long HEBREW_EPOCH = LocalDate.of(1, 1, 1).toEpochDay() - 1 - 1_373_427;

  private Feasts() {}

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm in J. Meeus, *Astronomical
  /// Algorithms* (2nd ed. 1998), chapter 8.
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /// Easter Sunday of the Julian calendar as a Gregorian date (the same chapter); the difference of
  /// the calendars is 13 days from 1900 to 2099.
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int difference = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(difference);
  }

  /// The first day of Tishri (Rosh Hashanah) that falls in this Gregorian year: E. Reingold and N.
  /// Dershowitz, *Calendrical Calculations* (3rd ed. 2008), section 7.2.
  static LocalDate hebrewNewYear(int gregorianYear) {
    return LocalDate.ofEpochDay(HEBREW_EPOCH + hebrewDays(gregorianYear + 3761));
  }

  private static long hebrewDays(int year) {
    long elapsed = elapsed(year);
    long next = elapsed(year + 1);
    long last = elapsed(year - 1);
    int delay = next - elapsed == 356 ? 2 : elapsed - last == 382 ? 1 : 0;
    return elapsed + delay;
  }

  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}
