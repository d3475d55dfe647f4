package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Lengths of time and repetitions: for three years, every Friday.
final class DurationForms {
  private static final Set<String> RATE_BEFORE =
      Set.of(
          "%",
          "percent", "million", "billion", "times", "dollars", "cents", "hours", "tons", "share",
          "units", "flights");

  private DurationForms() {}

  static @Nullable Found duration(Line line, Match match, Setting setting) {
    CalendarUnit unit = match.findUnit();
    if (unit == null) {
      return null;
    }
    if (match.says("a") && rate(line, match)) {
      return null;
    }
    Found length = Found.undated(match, TimeValue.Type.DURATION, value(match, unit));
    return match.says("the") && match.has("NUM") ? anchored(length, unit, setting) : length;
  }

  /// `the past six months` end on the day of publication.
  private static Found anchored(Found length, CalendarUnit unit, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    Match match = length.match();
    boolean back = match.says("past") || match.says("last");
    boolean ahead = match.says("next") || match.says("coming");
    if (published == null || back == ahead || unit.clock()) {
      return length;
    }
    long count = (long) Math.min(match.count(), 1e3);
    LocalDate other = unit.add(published, back ? -count : count);
    Moment from = Moment.of(CalendarUnit.DAY, back ? other : published);
    Moment to = Moment.of(CalendarUnit.DAY, back ? published : other);
    return length.lasting(from, to);
  }

  /// `$5 a day`, `twenty percent a year`: a rate, not a length of time.
  private static boolean rate(Line line, Match match) {
    int before = match.from() - 1;
    boolean single = match.to() - match.from() == 2;
    return single
        && before >= 0
        && (RATE_BEFORE.contains(line.lower(before)) || line.atom(before).digits());
  }

  private static String value(Match match, CalendarUnit unit) {
    if (match.says("half")) {
      Match.Slot number = match.find("NUM");
      boolean more = match.says("and");
      return count(unit, more ? (number == null ? 1 : number.number()) + 0.5 : 0.5);
    }
    Match.Slot number = match.find("NUM");
    if (number != null) {
      return count(unit, number.number());
    }
    if (match.says("couple") || match.says("fortnight")) {
      return count(unit, 2);
    }
    boolean one = match.says("a") || match.says("an") || match.says("one") || match.says("so");
    boolean vague = match.has("VAGUE");
    return one && !vague ? count(unit, 1) : unit.duration("X");
  }

  /// Tens and hundreds of years are given in years; a half in the next smaller unit.
  private static String count(CalendarUnit unit, double count) {
    return switch (unit) {
      case DECADE -> CalendarUnit.YEAR.duration(plain(count * 10));
      case CENTURY -> CalendarUnit.YEAR.duration(plain(count * 100));
      case YEAR -> halves(count, "P", "Y", "6M");
      case DAY -> halves(count, "P", "D", "T12H");
      case HOUR -> halves(count, "PT", "H", "30M");
      case MINUTE -> halves(count, "PT", "M", "30S");
      case SECOND, WEEK, WEEKEND, MONTH, QUARTER, SEASON -> unit.duration(plain(count));
    };
  }

  private static String halves(double count, String prefix, String letter, String half) {
    double whole = Math.floor(count);
    if (count - whole != 0.5) {
      return prefix + plain(count) + letter;
    }
    return prefix + (whole == 0 ? "" : plain(whole) + letter) + half;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  static @Nullable Found set(Match match) {
    Match.Slot weekday = match.find("WEEKDAY");
    Match.Slot plural = match.find("WEEKDAYS");
    Match.Slot part = match.find("PART");
    Match.Slot parts = match.find("PARTS");
    Match.Slot clock = part == null ? parts : part;
    String suffix = clock == null ? "" : "T" + clock.text();
    Match.Slot day = weekday == null ? plural : weekday;
    if (day != null) {
      return set(match, "XXXX-WXX-" + day.whole() + suffix);
    }
    Match.Slot month = match.find("MONTH");
    if (month != null) {
      return set(match, (month.whole() < 10 ? "XXXX-0" : "XXXX-") + month.whole());
    }
    if (clock != null) {
      return set(match, "XXXX-XX-XX" + suffix);
    }
    Match.Slot rate = match.find("RATE");
    if (rate != null) {
      return set(match, rate.text());
    }
    CalendarUnit unit = match.findUnit();
    if (unit == null) {
      return null;
    }
    Match.Slot number = match.find("NUM");
    return set(match, count(unit, number != null ? number.number() : match.says("other") ? 2 : 1));
  }

  private static Found set(Match match, String timex) {
    return Found.undated(match, TimeValue.Type.SET, timex);
  }
}
