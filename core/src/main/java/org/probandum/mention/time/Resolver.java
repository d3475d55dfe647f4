package org.probandum.mention.time;

import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Works out the value of a match against its setting: one method for each group of forms.
final class Resolver {
  private Resolver() {}

  /// The expression with its value, or null where the match is none after all (a date that does not
  /// exist).
  static @Nullable Found resolve(Line line, Match match, Setting setting) {
    return switch (match.form()) {
      case DATE -> CalendarForms.date(line, match, setting);
      case MONTHREL -> CalendarForms.relativeMonth(match, setting);
      case RANGE -> CalendarForms.range(line, match, setting);
      case WEEKDAY -> WeekdayForms.weekday(line, match, setting);
      case DECADE -> CalendarForms.decade(match);
      case CENTURY -> CalendarForms.century(match);
      case QUARTER -> SeasonForms.quarter(line, match, setting);
      case HALF -> SeasonForms.half(line, match, setting);
      case SEASON -> SeasonForms.season(line, match, setting);
      case HOLIDAY -> FestivalForms.feast(line, match, setting);
      case HIJRI -> FestivalForms.hijri(match, setting);
      case SOLAR -> FestivalForms.solar(match);
      case YEAREND -> SeasonForms.yearEnd(match, setting);
      case DAYWORD, NIGHTWORD, PARTREL -> RelativeForms.day(match, setting);
      case UNITREL -> RelativeForms.unit(line, match, setting);
      case UNITSAME -> RelativeForms.same(line, match, setting);
      case SHIFT ->
          RelativeForms.fromEvent(line, match)
              ? DurationForms.duration(line, match, setting)
              : RelativeForms.shift(match, setting);
      case SHIFTVAGUE ->
          Found.undated(
              match, TimeValue.Type.DATE, match.says("later") ? "FUTURE_REF" : "PAST_REF");
      case DURATION -> DurationForms.duration(line, match, setting);
      case SET -> DurationForms.set(match);
      case PRESENT -> Found.undated(match, TimeValue.Type.DATE, "PRESENT_REF");
      case PAST -> Found.undated(match, TimeValue.Type.DATE, "PAST_REF");
      case FUTURE -> Found.undated(match, TimeValue.Type.DATE, "FUTURE_REF");
      case CLOCK -> ClockForms.clock(match, setting);
      case PART -> ClockForms.part(match, setting);
    };
  }

  /// An expression whose direction is known but whose date is not.
  static Found somewhere(Match match, int direction) {
    String timex = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return Found.undated(match, TimeValue.Type.DATE, timex);
  }
}
