package org.probandum.export.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.DayRange;

/// A straight axis of days.
///
/// @param days what it shows, from the start of the first day to the end of the last
public record TimeAxis(DayRange days) {
  /// Days left free at both ends, as a share of the whole.
  private static final double MARGIN = 0.03;

  /// The axis that shows all of these days, or null where there are none.
  public static @Nullable TimeAxis over(List<DayRange> shown) {
    DayRange all = shown.stream().reduce(DayRange::hull).orElse(null);
    if (all == null) {
      return null;
    }
    long free = Math.max(1, Math.round(length(all) * MARGIN));
    return new TimeAxis(new DayRange(all.first().minusDays(free), all.last().plusDays(free)));
  }

  /// Where these days lie; what is outside the axis is cut off.
  public Stretch stretch(DayRange shown) {
    return new Stretch(share(shown.first()), share(shown.last().plusDays(1)), false, false);
  }

  /// Marks at whole years, months or days, few enough for a narrow screen.
  public List<Tick> ticks() {
    TickStep step = TickStep.of(length(days));
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = step.first(days.first());
        !day.isAfter(days.last());
        day = step.after(day)) {
      ticks.add(new Tick(share(day), step.label(day)));
    }
    return ticks;
  }

  private double share(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(days.first(), day) / length(days);
    return Math.clamp(share, 0, 1);
  }

  private static long length(DayRange days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }
}
