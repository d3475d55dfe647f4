package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Parts of a year that have a name: quarters, halves, seasons.
final class SeasonForms {
  private SeasonForms() {}

  static @Nullable Found quarter(Line line, Match match, Setting setting) {
    int rank = match.rank(4);
    if (rank == 0) {
      return match.has("ORD") ? null : sameQuarter(match, setting);
    }
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.QUARTER);
    if (year == 0 && published != null) {
      LocalDate first = LocalDate.of(published.getYear(), rank * 3 - 2, 1);
      boolean named = match.has("BACK") || match.has("SAME") || match.has("AHEAD");
      boolean ago = match.says("ago") || match.says("earlier");
      boolean ahead = first.isAfter(published) && !named && !Tense.future(line, match);
      year = published.getYear() + (named ? match.direction() : ahead ? -1 : 0) - (ago ? 1 : 0);
    }
    if (year == 0) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-Q" + rank);
    }
    LocalDate start = LocalDate.of(year, rank * 3 - 2, 1);
    return Found.dated(match, Moment.of(CalendarUnit.QUARTER, start));
  }

  /// `the 2021 quarter`, `last year's quarter`: the one named before, in another year.
  private static @Nullable Found sameQuarter(Match match, Setting setting) {
    Moment named = setting.findQuarter();
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.QUARTER);
    if (year == 0 && published != null) {
      year = published.getYear() + match.direction();
    }
    if (year == 0) {
      return null;
    }
    return named == null
        ? Found.dated(match, Moment.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)))
        : Found.dated(match, Moment.of(CalendarUnit.QUARTER, named.start().withYear(year)));
  }

  static @Nullable Found half(Line line, Match match, Setting setting) {
    int rank = match.rank(2);
    int year = CalendarForms.yearOf(match, 0);
    LocalDate published = setting.findPublished(CalendarUnit.YEAR);
    if (year == 0 && published != null) {
      year = published.getYear() + match.direction();
    }
    Match.Slot month = match.find("MONTH");
    if (rank == 0 || year == 0) {
      return null;
    }
    if (month != null) {
      return halfMonth(line, match, setting, rank);
    }
    Moment first = Moment.of(CalendarUnit.MONTH, LocalDate.of(year, rank == 1 ? 1 : 7, 1));
    Found range = Found.range(match, first, first.plus(CalendarUnit.MONTH, 5));
    return range.withTimex(String.format(Locale.ROOT, "%04d-H%d", year, rank));
  }

  /// `the first half of May`: days 1 to 15, or 16 to the end.
  private static @Nullable Found halfMonth(Line line, Match match, Setting setting, int rank) {
    Found whole = CalendarForms.date(line, match, setting);
    if (whole == null || whole.begin() == null) {
      return null;
    }
    LocalDate start = whole.begin().start();
    LocalDate first = rank == 1 ? start : start.withDayOfMonth(16);
    LocalDate last = rank == 1 ? start.withDayOfMonth(15) : whole.begin().end();
    return Found.range(match, Moment.of(CalendarUnit.DAY, first), Moment.of(CalendarUnit.DAY, last))
        .withTimex(whole.timex());
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

  static Found yearEnd(Match match, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.YEAR);
    return published == null
        ? Found.undated(match, TimeValue.Type.DATE, "XXXX")
        : Found.dated(match, Moment.of(CalendarUnit.YEAR, published)).with(Found.Modifier.END);
  }
}
