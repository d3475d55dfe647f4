package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Expressions that take their value from the date that follows: `two days after 3 July`, `the week
/// of 6 March`, `this coming Sunday, 8 March`, `the quarter ended 30 September`.
final class Neighbours {
  private static final Set<String> ENDING = Set.of("ended", "ending", "to", "through");

  private static final Set<String> JOINING = Set.of("to", "until", "till", "through", "and", "-");
  private static final int WIDEST_GAP = 3;

  private Neighbours() {}

  /// The two as one expression, or null where they do not belong together.
  static @Nullable Found join(Line line, Found left, Found right) {
    if (right.begin() == null || right.begin().unit() != CalendarUnit.DAY) {
      return null;
    }
    int gap = right.from() - left.to();
    if (gap == 0 && left.type() == TimeValue.Type.DURATION && counts(left.match())) {
      return shifted(left, right);
    }
    if (gap != 1) {
      return null;
    }
    String between = line.lower(left.to());
    if (between.equals("of") && week(left)) {
      return Found.dated(left.match(), Moment.of(CalendarUnit.WEEK, right.begin().start()))
          .spanning(left.from(), right.to());
    }
    boolean same = left.day() && left.begin() != null && left.begin().equals(right.begin());
    return between.equals(",") && same ? right.spanning(left.from(), right.to()) : null;
  }

  private static boolean counts(Match match) {
    return match.form() == Form.SHIFT || match.form() == Form.UNITREL;
  }

  private static boolean week(Found found) {
    return found.match().form() == Form.UNITSAME
        && found.begin() != null
        && found.begin().unit() == CalendarUnit.WEEK;
  }

  /// `two days after 3 July`: the length becomes a date.
  private static @Nullable Found shifted(Found left, Found right) {
    CalendarUnit unit = left.match().findUnit();
    Match.Slot number = left.match().find("NUM");
    if (unit == null || right.begin() == null) {
      return null;
    }
    long count = number == null ? 1 : (long) Math.min(number.number(), 1e4);
    long signed = left.match().says("before") ? -count : count;
    Moment moment = Moment.of(CalendarUnit.DAY, unit.add(right.begin().start(), signed));
    return Found.dated(left.match(), moment).spanning(left.from(), right.to());
  }

  /// The left one in the year of the right one: `from late July to early September 2010`.
  static Found inYearOf(Line line, Found left, Found right) {
    Moment first = left.begin();
    Moment second = right.begin();
    int gap = right.from() - left.to();
    boolean plain = left.match().form() == Form.DATE && right.match().form() == Form.DATE;
    if (!plain || first == null || second == null || gap < 1 || gap > WIDEST_GAP) {
      return left;
    }
    boolean lacks = left.match().has("MONTH") && CalendarForms.yearOf(left.match(), 0) == 0;
    boolean gives = right.match().has("MONTH") && CalendarForms.yearOf(right.match(), 0) > 0;
    if (!lacks || !gives || !JOINING.contains(line.lower(left.to()))) {
      return left;
    }
    int year = second.start().getYear();
    boolean later = first.start().getMonthValue() > second.start().getMonthValue();
    LocalDate start = first.start().withYear(later ? year - 1 : year);
    return Found.dated(left.match(), Moment.of(first.unit(), start))
        .spanning(left.from(), left.to());
  }

  /// The left one, dated by the day on which it is said to end.
  static Found ended(Line line, Found left, Found right) {
    boolean quarter = left.match().form() == Form.UNITSAME && left.match().says("quarter");
    Moment day = right.begin();
    if (!quarter
        || day == null
        || !right.day()
        || right.from() - left.to() != 1
        || !ENDING.contains(line.lower(left.to()))) {
      return left;
    }
    return Found.dated(left.match(), Moment.of(CalendarUnit.QUARTER, day.start()));
  }
}
