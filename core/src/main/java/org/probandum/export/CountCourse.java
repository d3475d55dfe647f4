package org.probandum.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.draw.Stretch;
import org.probandum.export.draw.Tick;
import org.probandum.export.draw.TimeAxis;
import org.probandum.model.DayRange;

/// The counts of one thing over time: each at the days as of which it is given, else of its
/// publication. The article's own counts are dated only where it says as of when; an article may
/// come years after what it tells of.
///
/// @param days marks of the axis of days
/// @param points the counts whose days are known, in the ledger's order
/// @param undated how many counts of others have no day
record CountCourse(List<Tick> days, List<Point> points, int undated) {
  CountCourse {
    days = List.copyOf(days);
    points = List.copyOf(points);
  }

  /// One count.
  ///
  /// @param bar the count on the axis of numbers
  /// @param days where its days lie on the axis of days
  record Point(LedgerView.Bar bar, Stretch days) {}

  private record Dated(LedgerView.Bar bar, DayRange days) {}

  /// The course of these counts, or null where no two of them hold on different days.
  static @Nullable CountCourse find(List<LedgerView.Bar> bars) {
    List<Dated> dated = new ArrayList<>();
    int undated = 0;
    for (LedgerView.Bar bar : bars) {
      boolean own = bar.row().own();
      DayRange days = own ? bar.row().count().findAsOf() : bar.row().count().findHeld();
      if (days != null) {
        dated.add(new Dated(bar, days));
      } else if (!own) {
        undated++;
      }
    }
    TimeAxis axis = TimeAxis.over(dated.stream().map(Dated::days).toList());
    if (axis == null || dated.stream().map(Dated::days).distinct().count() < 2) {
      return null;
    }
    List<Point> points =
        dated.stream().map(each -> new Point(each.bar(), axis.stretch(each.days()))).toList();
    return new CountCourse(axis.ticks(), points, undated);
  }
}
