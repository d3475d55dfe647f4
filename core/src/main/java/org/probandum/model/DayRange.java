package org.probandum.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A stretch of whole days: what a date can mean.
///
/// @param first first day
/// @param last last day, inclusive
public record DayRange(LocalDate first, LocalDate last) implements Comparable<DayRange> {
  private static final Comparator<DayRange> ORDER =
      Comparator.comparing(DayRange::last).thenComparing(DayRange::first);

  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day " + last + " is before the first " + first);
    }
  }

  /// The days of an EDTF date that is a year, a month or a day (`2016`, `2023-08`, `2023-08-01`),
  /// or null where it is no such date.
  public static @Nullable DayRange find(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    try {
      return switch (edtf.length()) {
        case 4 -> of(Year.parse(edtf).atMonth(1), Year.parse(edtf).atMonth(12));
        case 7 -> of(YearMonth.parse(edtf), YearMonth.parse(edtf));
        case 10 -> new DayRange(LocalDate.parse(edtf), LocalDate.parse(edtf));
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// The days that an expression of time can mean, or null where it names none.
  public static @Nullable DayRange find(TimeValue time) {
    LocalDate first = time.earliest();
    LocalDate last = time.latest();
    return first == null || last == null ? null : new DayRange(first, last);
  }

  private static DayRange of(YearMonth first, YearMonth last) {
    return new DayRange(first.atDay(1), last.atEndOfMonth());
  }

  /// Whether at least one day is in both.
  public boolean overlaps(DayRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /// The smallest stretch that holds both.
  public DayRange hull(DayRange other) {
    return new DayRange(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /// Whether it is one day.
  public boolean isOneDay() {
    return first.equals(last);
  }

  /// By the last day, then by the first.
  @Override
  public int compareTo(DayRange other) {
    return ORDER.compare(this, other);
  }
}
