package org.probandum.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Dates that name their place in the calendar: years, months, days of the month.
final class CalendarForms {
  /// A day at most this far ahead of publication is meant, rather than the one a year before.
  private static final int NEAR_DAYS = 75;

  /// After at most this many years a day of the year falls on the same weekday again.
  private static final int WEEKDAY_CYCLE = 11;

  /// A month at most this many ahead is meant, whatever the tense.
  private static final int SURELY_NEAR = 1;

  /// A month at most this many ahead is meant, unless the clause is in the past tense.
  private static final int NEAR_MONTHS = 4;

  private CalendarForms() {}

  static @Nullable Found date(Line line, Match match, Setting setting) {
    Match.Slot iso = match.find("ISO");
    if (iso != null) {
      return parsed(match, iso.text());
    }
    Match.Slot slash = match.find("SLASH");
    if (slash != null) {
      return slash(match, slash.text());
    }
    Match.Slot month = match.find("MONTH");
    Match.Slot day = match.find("DAY");
    int year = yearOf(match, 0);
    if (month == null) {
      return year == 0
          ? dayOfMonth(match, setting)
          : Found.dated(match, Moment.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
    }
    int dayNumber = day == null ? 0 : day.whole();
    if (!possible(month.whole(), dayNumber)) {
      return null;
    }
    if (year == 0) {
      year = guessYear(line, match, setting, month.whole(), Math.max(1, dayNumber));
      year = year == 0 ? 0 : yearOfWeekday(match, year, month.whole(), dayNumber);
    }
    return year == 0
        ? unknownYear(match, month.whole(), dayNumber)
        : found(match, moment(year, month.whole(), dayNumber));
  }

  /// `Friday 4 March` names a year by its weekday: the nearest to the guess, back before ahead.
  private static int yearOfWeekday(Match match, int guess, int month, int day) {
    Match.Slot weekday = match.find("WEEKDAY");
    if (weekday == null || day == 0 || falls(guess, month, day, weekday)) {
      return guess;
    }
    for (int back = 1; back <= WEEKDAY_CYCLE; back++) {
      if (falls(guess - back, month, day, weekday)) {
        return guess - back;
      }
    }
    return guess;
  }

  private static boolean falls(int year, int month, int day, Match.Slot weekday) {
    Moment moment = moment(year, month, day);
    return moment != null && moment.start().getDayOfWeek().getValue() == weekday.whole();
  }

  private static @Nullable Found found(Match match, @Nullable Moment moment) {
    return moment == null ? null : Found.dated(match, moment);
  }

  private static boolean possible(int month, int day) {
    return day <= Month.of(month).maxLength();
  }

  private static Found unknownYear(Match match, int month, int day) {
    String tail = day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day);
    String text = String.format(Locale.ROOT, "XXXX-%02d", month) + tail;
    return Found.undated(match, TimeValue.Type.DATE, text);
  }

  /// `Monday the 31st`: the nearest such day of the month in the past.
  private static @Nullable Found dayOfMonth(Match match, Setting setting) {
    Match.Slot day = match.find("ORDDAY");
    LocalDate anchor = setting.findAnchor(CalendarUnit.DAY);
    if (day == null || anchor == null) {
      return null;
    }
    LocalDate month = anchor.getDayOfMonth() >= day.whole() ? anchor : anchor.minusMonths(1);
    return day.whole() > month.lengthOfMonth()
        ? null
        : Found.dated(match, Moment.of(CalendarUnit.DAY, month.withDayOfMonth(day.whole())));
  }

  private static @Nullable Found parsed(Match match, String text) {
    try {
      return Found.dated(match, Moment.of(CalendarUnit.DAY, LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// US order, month first, unless that cannot be.
  private static @Nullable Found slash(Match match, String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      return null;
    }
    int[] values = new int[3];
    for (int i = 0; i < 3; i++) {
      if (parts[i].isEmpty()
          || parts[i].length() > 4
          || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      values[i] = Integer.parseInt(parts[i]);
    }
    if (parts[0].length() == 4) {
      return found(match, moment(values[0], values[1], values[2]));
    }
    int year = parts[2].length() == 2 ? values[2] + (values[2] < 30 ? 2000 : 1900) : values[2];
    boolean monthFirst = values[0] <= 12;
    return found(
        match,
        moment(year, monthFirst ? values[0] : values[1], monthFirst ? values[1] : values[0]));
  }

  /// The moment of these numbers (0: not given), or null where there is no such date.
  static @Nullable Moment moment(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
      CalendarUnit unit =
          month == 0 ? CalendarUnit.YEAR : day == 0 ? CalendarUnit.MONTH : CalendarUnit.DAY;
      return Moment.of(unit, date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static int yearOf(Match match, int n) {
    Match.Slot slot = match.find("YEAR", n);
    Match.Slot shortSlot = match.find("SHORTYEAR", n);
    return slot != null ? slot.whole() : shortSlot != null ? shortSlot.whole() : 0;
  }

  /// The year of a date without one: that of the dates told before it, else the last in which it
  /// had happened by the day of publication; the next for what is to come. 0 if unknown.
  static int guessYear(Line line, Match match, Setting setting, int month, int day) {
    Moment told = setting.findToldYear();
    if (told != null) {
      return told.start().getYear();
    }
    LocalDate published = setting.findPublished(CalendarUnit.MONTH);
    if (published == null) {
      LocalDate year = setting.findPublished(CalendarUnit.YEAR);
      return year == null ? 0 : year.getYear();
    }
    boolean future = Tense.future(line, match);
    int year = published.getYear();
    if (!match.has("DAY") && match.form() == Form.DATE) {
      return year + nearestMonth(line, match, published, month);
    }
    return year + nearestDay(published, month, day, future);
  }

  /// A month without a year is the last one, or the next where it stands near ahead: on 30 October,
  /// `in November` is the month to come, since the last would be called `last November`.
  private static int nearestMonth(Line line, Match match, LocalDate published, int month) {
    int ahead = Math.floorMod(month - published.getMonthValue(), 12);
    if (ahead == 0) {
      return 0;
    }
    boolean next =
        ahead <= SURELY_NEAR
            || Tense.future(line, match)
            || (ahead <= NEAR_MONTHS && !Tense.past(line, match));
    boolean overNewYear = month < published.getMonthValue();
    return next ? (overNewYear ? 1 : 0) : (overNewYear ? 0 : -1);
  }

  /// A day without a year is in the past, unless it stands just ahead or is said to be to come.
  private static int nearestDay(LocalDate published, int month, int day, boolean future) {
    LocalDate date = LocalDate.of(published.getYear(), month, 1).plusDays(day - 1L);
    if (future && date.isBefore(published.minusDays(NEAR_DAYS))) {
      return 1;
    }
    if (date.isAfter(published)) {
      return future || !date.isAfter(published.plusDays(NEAR_DAYS)) ? 0 : -1;
    }
    return date.plusYears(1).isAfter(published.plusDays(NEAR_DAYS)) ? 0 : 1;
  }

  static @Nullable Found relativeMonth(Match match, Setting setting) {
    Match.Slot month = match.find("MONTH");
    LocalDate published = setting.findPublished(CalendarUnit.YEAR);
    if (month == null) {
      return null;
    }
    Match.Slot daySlot = match.find("DAY");
    int day = daySlot == null ? 0 : daySlot.whole();
    LocalDate told = setting.findStoryYear();
    boolean story = match.says("year") && (match.says("that") || match.says("same"));
    if (story && told != null && possible(month.whole(), day)) {
      return found(match, moment(told.getYear(), month.whole(), day));
    }
    if (published == null || !possible(month.whole(), day)) {
      return possible(month.whole(), day) ? unknownYear(match, month.whole(), day) : null;
    }
    int year = published.getYear();
    if (match.says("year")) {
      return found(match, moment(year + match.direction(), month.whole(), day));
    }
    int order = Integer.compare(month.whole(), published.getMonthValue());
    int shift =
        match.direction() < 0 && order >= 0 ? -1 : match.direction() > 0 && order <= 0 ? 1 : 0;
    return found(match, moment(year + shift, month.whole(), day));
  }

  static @Nullable Found range(Line line, Match match, Setting setting) {
    if (match.has("WEEKDAY") && !match.has("DAY")) {
      return WeekdayForms.range(line, match, setting);
    }
    Match.Slot month = match.find("MONTH");
    int year = yearOf(match, 0);
    int lastYear = yearOf(match, 1);
    if (month == null) {
      Match.Slot two = match.find("TWODIGIT");
      int end = two == null ? lastYear : year / 100 * 100 + two.whole();
      return year == 0 || end <= year ? null : range(match, moment(year, 0, 0), moment(end, 0, 0));
    }
    Match.Slot second = match.find("MONTH", 1);
    Match.Slot day = match.find("DAY");
    Match.Slot lastDay = match.find("DAY", 1);
    int lastMonth = second == null ? month.whole() : second.whole();
    int from = day == null ? 0 : day.whole();
    int to = lastDay == null ? 0 : lastDay.whole();
    if (year == 0) {
      year = guessYear(line, match, setting, lastMonth, Math.max(1, to));
    }
    if (year == 0) {
      return unknownYear(match, month.whole(), from);
    }
    int endYear = lastYear == 0 ? year : lastYear;
    boolean overNewYear = lastYear == 0 && month.whole() > lastMonth;
    return range(
        match,
        moment(overNewYear ? year - 1 : year, month.whole(), from),
        moment(endYear, lastMonth, to));
  }

  private static @Nullable Found range(Match match, @Nullable Moment begin, @Nullable Moment end) {
    boolean ordered = begin != null && end != null && !end.end().isBefore(begin.start());
    return begin == null || end == null || !ordered ? null : Found.range(match, begin, end);
  }

  static @Nullable Found decade(Match match) {
    Match.Slot digits = match.find("DECADE");
    Match.Slot word = match.find("DECADEWORD");
    int year = digits != null ? digits.whole() : word != null ? 1900 + word.whole() : 0;
    if (year == 0) {
      return null;
    }
    boolean century = digits != null && year % 100 == 0 && year < 1900;
    CalendarUnit unit = century ? CalendarUnit.CENTURY : CalendarUnit.DECADE;
    return Found.dated(match, Moment.of(unit, LocalDate.of(year, 1, 1)));
  }

  static @Nullable Found century(Match match) {
    Match.Slot rank = match.find("ORD");
    if (rank == null || rank.whole() > 30) {
      return null;
    }
    LocalDate start = LocalDate.of(Math.max(1, (rank.whole() - 1) * 100), 1, 1);
    return Found.dated(match, new Moment(CalendarUnit.CENTURY, start, ""));
  }
}
