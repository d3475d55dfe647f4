package org.probandum.export.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// The distance between the marks of an axis of days.
///
/// @param unit days, months or years
/// @param size how many of them
record TickStep(ChronoUnit unit, int size) {
  /// Most marks on one axis; a label has about 60 px on a telephone.
  private static final int MOST = 5;

  private static final List<TickStep> STEPS =
      List.of(
          new TickStep(ChronoUnit.DAYS, 1),
          new TickStep(ChronoUnit.DAYS, 2),
          new TickStep(ChronoUnit.DAYS, 7),
          new TickStep(ChronoUnit.MONTHS, 1),
          new TickStep(ChronoUnit.MONTHS, 3),
          new TickStep(ChronoUnit.MONTHS, 6),
          new TickStep(ChronoUnit.YEARS, 1),
          new TickStep(ChronoUnit.YEARS, 2),
          new TickStep(ChronoUnit.YEARS, 5),
          new TickStep(ChronoUnit.YEARS, 10),
          new TickStep(ChronoUnit.YEARS, 20),
          new TickStep(ChronoUnit.YEARS, 50),
          new TickStep(ChronoUnit.YEARS, 100),
          new TickStep(ChronoUnit.YEARS, 1000));
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /// The smallest step that gives few enough marks over a number of days.
  static TickStep of(long days) {
    return STEPS.stream()
        .filter(step -> days <= MOST * step.days())
        .findFirst()
        .orElse(STEPS.getLast());
  }

  private double days() {
    return unit.getDuration().toDays() * (double) size;
  }

  /// The first mark that is not before this day.
  LocalDate first(LocalDate day) {
    LocalDate mark =
        switch (unit) {
          case DAYS -> day;
          case MONTHS -> day.withDayOfMonth(1).withMonth(floor(day.getMonthValue() - 1) + 1);
          default -> LocalDate.of(floor(day.getYear()), 1, 1);
        };
    return mark.isBefore(day) ? after(mark) : mark;
  }

  private int floor(int value) {
    return Math.floorDiv(value, size) * size;
  }

  /// The next mark.
  LocalDate after(LocalDate mark) {
    return mark.plus(size, unit);
  }

  String label(LocalDate mark) {
    return switch (unit) {
      case DAYS -> DAY.format(mark);
      case MONTHS -> MONTH.format(mark);
      default -> Integer.toString(mark.getYear());
    };
  }
}
