package org.probandum.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Feasts, and dates of the Islamic and the Solar Hijri calendar.
final class FestivalForms {
  /// A feast at most this far ahead of publication is meant, rather than the one before.
  private static final int NEAR_DAYS = 45;

  private FestivalForms() {}

  /// `Eid al-Fitr`, `Easter 2019`, `the eve of Ashura`, `the third day of Eid al-Adha`.
  static @Nullable Found feast(Line line, Match match, Setting setting) {
    Match.Slot feast = match.find("FESTIVAL");
    if (feast == null) {
      return null;
    }
    Festivals.Days days = find(line, match, setting, feast.text());
    if (days == null) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-XX-XX");
    }
    Match.Slot rank = match.find("ORD");
    long shift = match.says("eve") ? -1 : rank == null ? 0 : rank.whole() - 1;
    return found(match, days, shift);
  }

  private static Found found(Match match, Festivals.Days days, long shift) {
    Moment first = Moment.of(CalendarUnit.DAY, days.first().plusDays(shift));
    Moment last = Moment.of(CalendarUnit.DAY, days.last().plusDays(shift));
    boolean one = first.equals(last) || shift != 0;
    Found found = one ? Found.dated(match, first) : Found.range(match, first, last);
    return days.observed() ? found.with(Found.Modifier.APPROX) : found;
  }

  private static Festivals.@Nullable Days find(
      Line line, Match match, Setting setting, String rule) {
    int year = CalendarForms.yearOf(match, 0);
    Moment told = setting.findToldYear();
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    if (year == 0 && told != null) {
      year = told.start().getYear();
    }
    if (year == 0 && match.says("year") && published != null) {
      year = published.getYear() + match.direction();
    }
    if (year > 0) {
      List<Festivals.Days> all = Festivals.in(year, rule);
      return all.isEmpty() ? null : all.get(0);
    }
    return published == null ? null : nearest(line, match, published, rule);
  }

  /// The last one begun by the day of publication, or the next if it is near or said to come.
  private static Festivals.@Nullable Days nearest(
      Line line, Match match, LocalDate published, String rule) {
    List<Festivals.Days> all = new ArrayList<>();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      all.addAll(Festivals.in(year, rule));
    }
    Festivals.Days before = null;
    for (Festivals.Days days : all) {
      if (!days.first().isAfter(published)) {
        before = days;
      } else if (match.has("BACK")) {
        return before;
      } else {
        long ahead = ChronoUnit.DAYS.between(published, days.first());
        boolean next = match.has("AHEAD") || Tense.future(line, match);
        boolean near = ahead <= NEAR_DAYS && !Tense.past(line, match);
        return next || near || before == null ? days : before;
      }
    }
    return before;
  }

  /// `10 Muharram 1447`, `12 Rabi al-Awwal`, `the month of Rajab 1446`.
  static @Nullable Found hijri(Match match, Setting setting) {
    Match.Slot month = match.find("HMONTH");
    Match.Slot day = match.find("DAY");
    Match.Slot year = match.find("HYEAR");
    int dayNumber = day == null ? 0 : day.whole();
    if (year == null) {
      return month == null ? null : yearless(match, setting, month.whole(), dayNumber);
    }
    if (month == null) {
      Festivals.Days first = Festivals.findHijri(year.whole(), 1, 0);
      Festivals.Days last = Festivals.findHijri(year.whole(), 12, 0);
      return first == null || last == null
          ? null
          : found(match, new Festivals.Days(first.first(), last.last(), true), 0);
    }
    Festivals.Days days = Festivals.findHijri(year.whole(), month.whole(), dayNumber);
    return days == null ? null : found(match, days, 0);
  }

  private static @Nullable Found yearless(Match match, Setting setting, int month, int day) {
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    String rule =
        day == 0
            ? "HIJRI-MONTH " + month
            : String.format(Locale.ROOT, "HIJRI %02d-%02d", month, day);
    if (published == null) {
      return Found.undated(match, TimeValue.Type.DATE, "XXXX-XX-XX");
    }
    Festivals.Days best = null;
    for (int year = published.getYear() - 1; year <= published.getYear(); year++) {
      for (Festivals.Days days : Festivals.in(year, rule)) {
        best = days.first().isAfter(published.plusDays(NEAR_DAYS)) ? best : days;
      }
    }
    return best == null ? null : found(match, best, 0);
  }

  /// `17 Aqrab 1400`, `the month of Mizan 1400`.
  static @Nullable Found solar(Match match) {
    Match.Slot month = match.find("SMONTH");
    Match.Slot year = match.find("HYEAR");
    Match.Slot day = match.find("DAY");
    if (year == null) {
      return null;
    }
    int from = month == null ? 1 : month.whole();
    int to = month == null ? 12 : month.whole();
    LocalDate first = SolarHijri.find(year.whole(), from, day == null ? 1 : day.whole());
    if (first == null) {
      return null;
    }
    LocalDate after = to == 12 ? SolarHijri.newYear(year.whole() + 1) : after(year.whole(), to);
    LocalDate last = day == null ? after.minusDays(1) : first;
    return found(match, new Festivals.Days(first, last, false), 0);
  }

  private static LocalDate after(int year, int month) {
    LocalDate next = SolarHijri.find(year, month + 1, 1);
    return next == null ? SolarHijri.newYear(year + 1) : next;
  }
}
