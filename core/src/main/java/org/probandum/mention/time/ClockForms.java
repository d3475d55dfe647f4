package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Times of day: 9:40 p.m., noon, the evening.
final class ClockForms {
  private static final Set<String> BEFORE_PART =
      Set.of("in", "at", "by", "during", "until", "since", "from", "on", "through", "around");

  private ClockForms() {}

  static @Nullable Found clock(Match match, Setting setting) {
    Match.Slot point = match.find("POINT");
    String clock = point != null ? point.text() : digits(match);
    return clock == null ? null : onDay(match, setting, clock);
  }

  private static Found onDay(Match match, Setting setting, String clock) {
    LocalDate day = setting.findAnchor(CalendarUnit.DAY);
    return day == null
        ? Found.undated(match, TimeValue.Type.TIME, "XXXX-XX-XXT" + clock)
        : Found.dated(match, Moment.of(CalendarUnit.DAY, day).at(clock));
  }

  private static @Nullable String digits(Match match) {
    Match.Slot number = match.find("NUM");
    Match.Slot written = match.find("CLOCK");
    Match.Slot meridiem = match.find("MERIDIEM");
    int hour;
    int minute;
    if (written != null) {
      String[] parts = written.text().split(":", -1);
      hour = two(parts[0]);
      minute = two(parts[1]);
    } else if (number != null && (match.says("past") || match.says("to"))) {
      List<Match.Slot> numbers =
          match.slots().stream().filter(slot -> slot.kind().equals("NUM")).toList();
      int told = match.says("half") ? 30 : match.says("quarter") ? 15 : (int) number.number();
      int past = match.says("past") ? told : -told;
      hour = (int) numbers.getLast().number() + Math.floorDiv(past, 60);
      minute = Math.floorMod(past, 60);
    } else if (number != null) {
      hour = (int) number.number();
      minute = (int) Math.round((number.number() - hour) * 100);
    } else {
      return null;
    }
    Match.Slot part = match.find("PART");
    boolean afternoon =
        meridiem != null ? meridiem.whole() == 12 : part != null && late(part, hour);
    if (meridiem != null && hour > 12) {
      return null;
    }
    if (meridiem != null && hour == 12) {
      hour = 0;
    }
    hour += afternoon && hour < 12 ? 12 : 0;
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return valid ? String.format(Locale.ROOT, "%02d:%02d", hour, minute) : null;
  }

  private static boolean late(Match.Slot part, int hour) {
    return switch (part.text()) {
      case "AF", "EV" -> true;
      case "NI" -> hour > 5;
      default -> false;
    };
  }

  /// The value of one or two digits, or -1.
  private static int two(String text) {
    if (text.isEmpty() || text.length() > 2) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /// A part of the day; whether it stands alone is for the composer to see.
  static Found part(Match match, Setting setting) {
    Match.Slot part = match.find("PART");
    String clock = part != null ? part.text() : match.says("hours") ? "MO" : "DT";
    return onDay(match, setting, clock);
  }

  /// Whether a part of the day that no date stands beside is an expression of its own.
  static boolean standsAlone(Line line, Found found) {
    boolean article = found.match().says("the");
    return BEFORE_PART.contains(line.lower(found.from() - 1))
        && (article || found.match().slots().size() == 1 || found.match().says("mid"));
  }
}
