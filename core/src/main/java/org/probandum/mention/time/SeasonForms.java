package org.probandum.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Parts of a year that have a name: quarters, halves, seasons, holidays.
final class SeasonForms {
  private SeasonForms() {}

  static @Nullable Found quarter(Line line, Match match, Setting setting) {
    Match.Slot rank = match.find("ORD");
    if (rank == null || rank.whole() > 4) {
      return null;
    }
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.QUARTER);
    if (year == 0 && published != null) {
      LocalDate first = LocalDate.of(published.getYear(), rank.whole() * 3 - 2, 1);
      boolean named = match.has("BACK") || match.has("SAME") || match.has("AHEAD");
      boolean ago = match.says("ago") || match.says("earlier");
      boolean ahead = first.isAfter(published) && !named && !Tense.future(line, match);
      year = published.getYear() + (named ? match.direction() : ahead ? -1 : 0) - (ago ? 1 : 0);
    }
    if (year == 0) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-Q" + rank.whole());
    }
    LocalDate start = LocalDate.of(year, rank.whole() * 3 - 2, 1);
    return Found.dated(match, Moment.of(CalendarUnit.QUARTER, start));
  }

  static @Nullable Found half(Match match, Setting setting) {
    Match.Slot rank = match.find("ORD");
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.YEAR);
    if (rank == null || rank.whole() > 2 || (year == 0 && published == null)) {
      return null;
    }
    int value = year != 0 || published == null ? year : published.getYear();
    LocalDate start = LocalDate.of(value, rank.whole() == 1 ? 1 : 7, 1);
    Moment first = Moment.of(CalendarUnit.MONTH, start);
    Found range = Found.range(match, first, first.plus(CalendarUnit.MONTH, 5));
    return range.withTimex(String.format(Locale.ROOT, "%04d-H%d", value, rank.whole()));
  }

  static @Nullable Found season(Line line, Match match, Setting setting) {
    Match.Slot season = match.find("SEASON");
    if (season == null) {
      return null;
    }
    int month = season.whole();
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.SEASON);
    if (year == 0 && published != null) {
      year = published.getYear() + shift(line, match, published, month);
    }
    if (year == 0) {
      String[] names = {"WI", "SP", "SU", "FA"};
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-" + names[month % 12 / 3]);
    }
    return Found.dated(match, Moment.of(CalendarUnit.SEASON, LocalDate.of(year, month, 1)));
  }

  private static int shift(Line line, Match match, LocalDate published, int month) {
    boolean begun = month <= published.getMonthValue();
    boolean over = month + 2 < published.getMonthValue();
    if (match.has("BACK")) {
      return over ? 0 : -1;
    }
    if (match.has("AHEAD")) {
      return begun ? 1 : 0;
    }
    boolean past = !begun && !match.has("SAME") && !Tense.future(line, match);
    return past ? -1 : 0;
  }

  static @Nullable Found holiday(Line line, Match match, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    if (published == null) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-XX-XX");
    }
    LocalDate day = holidayIn(published.getYear(), match);
    if (day.isAfter(published) && !Tense.future(line, match)) {
      boolean near = day.isBefore(published.plusDays(45));
      day = near ? day : holidayIn(published.getYear() - 1, match);
    }
    return Found.dated(match, Moment.of(CalendarUnit.DAY, day));
  }

  private static LocalDate holidayIn(int year, Match match) {
    if (match.says("thanksgiving")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
    if (match.says("halloween")) {
      return LocalDate.of(year, 10, 31);
    }
    if (match.says("new")) {
      return match.says("eve") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    return LocalDate.of(year, 12, match.says("eve") ? 24 : 25);
  }

  static Found yearEnd(Match match, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.YEAR);
    return published == null
        ? Found.undated(match, TimeValue.Type.DATE, "XXXX-12-31")
        : Found.dated(
            match, Moment.of(CalendarUnit.DAY, LocalDate.of(published.getYear(), 12, 31)));
  }
}
