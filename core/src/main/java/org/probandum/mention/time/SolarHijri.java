package org.probandum.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The Solar Hijri calendar of Iran and Afghanistan, whose year begins at the spring equinox.
///
/// The leap years follow K. M. Borkowski, *The Persian calendar for 3000 years*, Earth, Moon, and
/// Planets 74 (1996) 223–230: within each stretch between two breaks, every 33 years have 8 leap
/// years. Exact against the astronomical calendar for the years 1206 to 1498 (1827 to 2119).
final class SolarHijri {
  private static final int[] BREAKS = {
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
    2456, 3178
  };
  private static final int GREGORIAN_OFFSET = 621;

  private SolarHijri() {}

  /// The first day of this year: 20, 21 or 22 March.
  static LocalDate newYear(int year) {
    int leaps = -14;
    int previous = BREAKS[0];
    int jump = 0;
    for (int i = 1; i < BREAKS.length; i++) {
      jump = BREAKS[i] - previous;
      if (year < BREAKS[i]) {
        break;
      }
      leaps += jump / 33 * 8 + jump % 33 / 4;
      previous = BREAKS[i];
    }
    int since = year - previous;
    leaps += since / 33 * 8 + (since % 33 + 3) / 4;
    if (jump % 33 == 4 && jump - since == 4) {
      leaps++;
    }
    int gregorian = year + GREGORIAN_OFFSET;
    int gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150;
    return LocalDate.of(gregorian, 3, 20 + leaps - gregorianLeaps);
  }

  /// A day of this calendar, or null where there is none. Months 1 to 6 have 31 days, 7 to 11 have
  /// 30, the last has 29 or 30.
  static @Nullable LocalDate find(int year, int month, int day) {
    if (year < 1 || year > 3000 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    LocalDate start = newYear(year);
    int before = (month - 1) * 31 - month / 7 * (month - 7);
    LocalDate date = start.plusDays(before + day - 1L);
    boolean inMonth = month == 12 ? date.isBefore(newYear(year + 1)) : day <= (month < 7 ? 31 : 30);
    return inMonth ? date : null;
  }
}
