package org.probandum.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Days named by their place in the week, which is back from publication unless the words or the
/// tense say ahead.
final class WeekdayForms {
  private WeekdayForms() {}

  /// `Friday`, `last Friday`, `Friday last week`, `that Friday`.
  static @Nullable Found weekday(Line line, Match match, Setting setting) {
    Match.Slot slot = match.find("WEEKDAY");
    if (slot == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(slot.whole());
    boolean that = match.says("that") || previous(match);
    LocalDate anchor =
        that ? setting.findAnchor(CalendarUnit.DAY) : setting.findPublished(CalendarUnit.DAY);
    if (anchor == null) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-WXX-" + weekday.getValue());
    }
    if (match.says("week")) {
      LocalDate monday = CalendarUnit.WEEK.start(anchor).plusWeeks(match.direction());
      return day(match, monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (match.has("BACK")) {
      return day(match, anchor.with(TemporalAdjusters.previous(weekday)));
    }
    if (match.has("AHEAD")) {
      return day(match, anchor.with(TemporalAdjusters.next(weekday)));
    }
    boolean ahead = match.says("that") || match.has("SAME") || Tense.future(line, match);
    return day(
        match,
        anchor.with(
            ahead
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  /// `the previous Friday` counts from the date named last, unlike `last Friday`.
  private static boolean previous(Match match) {
    Match.Slot back = match.find("BACK");
    return back != null && (back.word().equals("previous") || back.word().equals("preceding"));
  }

  private static Found day(Match match, LocalDate day) {
    return Found.dated(match, Moment.of(CalendarUnit.DAY, day));
  }

  /// `from Monday to Wednesday`.
  static @Nullable Found range(Line line, Match match, Setting setting) {
    Match.Slot first = match.find("WEEKDAY");
    Match.Slot last = match.find("WEEKDAY", 1);
    LocalDate anchor = setting.findPublished(CalendarUnit.DAY);
    if (first == null || last == null || anchor == null) {
      return null;
    }
    DayOfWeek from = DayOfWeek.of(first.whole());
    DayOfWeek to = DayOfWeek.of(last.whole());
    boolean ahead = Tense.future(line, match);
    LocalDate begin = anchor.with(TemporalAdjusters.nextOrSame(from));
    LocalDate end = anchor.with(TemporalAdjusters.previousOrSame(to));
    if (ahead) {
      end = begin.with(TemporalAdjusters.nextOrSame(to));
    } else {
      begin = end.with(TemporalAdjusters.previousOrSame(from));
    }
    return Found.range(match, Moment.of(CalendarUnit.DAY, begin), Moment.of(CalendarUnit.DAY, end));
  }
}
