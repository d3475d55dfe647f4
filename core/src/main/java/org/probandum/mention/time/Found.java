package org.probandum.mention.time;

import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// An expression of time with its value, while a sentence is being read.
///
/// @param match the pattern that found it
/// @param from index of its first atom
/// @param to index after its last atom
/// @param type its TIMEX3 type
/// @param begin the stretch of the calendar it names, or null where it names none
/// @param end the last stretch of a range, equal to `begin` for a single one, null with it
/// @param timex its TIMEX3 value
/// @param modifier what narrows it or makes it vague
record Found(
    Match match,
    int from,
    int to,
    TimeValue.Type type,
    @Nullable Moment begin,
    @Nullable Moment end,
    String timex,
    Modifier modifier) {

  /// What a word before a date says about it.
  enum Modifier {
    NONE,
    START,
    MID,
    END,
    APPROX
  }

  static Found dated(Match match, Moment moment) {
    TimeValue.Type type = moment.clock().isEmpty() ? TimeValue.Type.DATE : TimeValue.Type.TIME;
    return new Found(
        match, match.from(), match.to(), type, moment, moment, moment.timex(), Modifier.NONE);
  }

  /// From one date to another. TIMEX3 has no value for both, so it gets that of the first.
  static Found range(Match match, Moment begin, Moment end) {
    String timex = begin.timex();
    return new Found(
        match, match.from(), match.to(), TimeValue.Type.DATE, begin, end, timex, Modifier.NONE);
  }

  static Found undated(Match match, TimeValue.Type type, String timex) {
    return new Found(match, match.from(), match.to(), type, null, null, timex, Modifier.NONE);
  }

  /// The same length of time, with the days that it covers.
  Found lasting(Moment first, Moment last) {
    return new Found(match, from, to, type, first, last, timex, Modifier.APPROX);
  }

  Found spanning(int newFrom, int newTo) {
    return new Found(match, newFrom, newTo, type, begin, end, timex, modifier);
  }

  Found with(Modifier newModifier) {
    return new Found(match, from, to, type, begin, end, timex, newModifier);
  }

  Found withTimex(String newTimex) {
    return new Found(match, from, to, type, begin, end, newTimex, modifier);
  }

  /// Whether it names one day.
  boolean day() {
    return begin != null && begin.equals(end) && begin.unit() == CalendarUnit.DAY;
  }
}
