package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.TimeValue;

/// Dates counted from another: from the day of publication or from a date named before.
final class RelativeForms {
  private static final Set<String> FROM_THE_STORY =
      Set.of("following", "previous", "preceding", "subsequent", "succeeding", "prior");

  private static final Set<PartOfSpeech> COMPLEMENT =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.PROPN,
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM);
  private static final Set<String> ENDING = Set.of("ended", "ending", "through");

  private RelativeForms() {}

  /// Yesterday, tonight, last night, this morning.
  static @Nullable Found day(Match match, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    int days = days(match);
    Match.Slot part = match.find("PART");
    boolean night = match.form() == Form.NIGHTWORD;
    String clock = night ? "NI" : part == null ? "" : part.text();
    if (published == null) {
      return clock.isEmpty()
          ? Resolver.somewhere(match, days)
          : Found.undated(match, TimeValue.Type.TIME, "XXXX-XX-XXT" + clock);
    }
    return Found.dated(match, Moment.of(CalendarUnit.DAY, published.plusDays(days)).at(clock));
  }

  private static int days(Match match) {
    if (match.says("yesterday")) {
      return -2;
    }
    if (match.says("tomorrow")) {
      return 2;
    }
    Match.Slot word = match.find("DAYWORD");
    return word != null ? word.whole() : match.direction();
  }

  /// Last year, the following week, the evening before.
  static @Nullable Found unit(Line line, Match match, Setting setting) {
    CalendarUnit named = match.findUnit();
    Match.Slot part = match.find("PART");
    CalendarUnit unit = named == null ? CalendarUnit.DAY : named;
    if (unit.clock()) {
      return null;
    }
    if (unit.compareTo(CalendarUnit.DECADE) >= 0 && match.has("BACK")) {
      return Found.undated(match, TimeValue.Type.DURATION, unit.length());
    }
    boolean story = fromStory(match);
    boolean beforeOrAfter = match.says("before") || match.says("after");
    if (beforeOrAfter && part == null && fromEvent(line, match)) {
      return Found.undated(match, TimeValue.Type.DURATION, unit.length());
    }
    int direction = beforeOrAfter ? (match.says("before") ? -1 : 1) : match.direction();
    if (story && direction > 0 && setting.findNarrative(unit) == null) {
      // Told in the past, from a date that the text does not name: at latest the one around now.
      direction = 0;
    }
    LocalDate anchor =
        beforeOrAfter || story ? setting.findAnchor(unit) : setting.findPublished(unit);
    if (anchor == null) {
      return Resolver.somewhere(match, direction);
    }
    Moment moment = Moment.of(unit, unit.add(anchor, direction));
    LocalDate published = setting.findPublished(unit);
    if (story && published != null && moment.start().isAfter(published) && told(line, match)) {
      moment = Moment.of(unit, published);
    }
    return Found.dated(match, part == null ? moment : moment.at(part.text()));
  }

  private static boolean told(Line line, Match match) {
    return !Tense.future(line, match);
  }

  private static boolean fromStory(Match match) {
    for (Match.Slot slot : match.slots()) {
      boolean direction = slot.kind().equals("BACK") || slot.kind().equals("AHEAD");
      if (direction && FROM_THE_STORY.contains(slot.word())) {
        return true;
      }
    }
    CalendarUnit unit = match.findUnit();
    boolean dayNext = match.has("AHEAD") && (unit == CalendarUnit.DAY || match.has("PART"));
    return match.says("the") && dayNext;
  }

  /// That year, the same night, the weekend, the quarter.
  static @Nullable Found same(Line line, Match match, Setting setting) {
    CalendarUnit named = match.findUnit();
    Match.Slot part = match.find("PART");
    CalendarUnit unit = named == null ? plainUnit(match) : named;
    if (unit.clock()) {
      return null;
    }
    if (unit == CalendarUnit.YEAR && ENDING.contains(line.lower(match.to()))) {
      return Found.undated(match, TimeValue.Type.DURATION, "P1Y");
    }
    boolean story = match.says("that") || match.says("same");
    if (unit == CalendarUnit.QUARTER && setting.findQuarter() != null) {
      return Found.dated(match, setting.findQuarter());
    }
    LocalDate told = unit == CalendarUnit.YEAR ? setting.findStoryYear() : null;
    LocalDate near = told == null ? setting.findAnchor(unit) : told;
    LocalDate anchor = story ? near : setting.findPublished(unit);
    if (anchor == null) {
      return Resolver.somewhere(match, story ? -1 : 0);
    }
    boolean back =
        unit == CalendarUnit.QUARTER
            || (match.says("latest") && unit != CalendarUnit.QUARTER)
            || (unit == CalendarUnit.WEEKEND
                && !story
                && anchor.getDayOfWeek().getValue() < 6
                && !Tense.future(line, match));
    Moment moment = Moment.of(unit, unit.add(anchor, back && !story ? -1 : 0));
    return Found.dated(match, part == null ? moment : moment.at(part.text()));
  }

  private static CalendarUnit plainUnit(Match match) {
    if (match.says("period")) {
      return CalendarUnit.QUARTER;
    }
    for (CalendarUnit unit : CalendarUnit.values()) {
      if (match.says(unit.name().toLowerCase(Locale.ROOT))) {
        return unit;
      }
    }
    return CalendarUnit.DAY;
  }

  /// Whether it counts from an event named next (`two days after the raid`), not from a date.
  static boolean fromEvent(Line line, Match match) {
    String last = line.lower(match.to() - 1);
    boolean open = last.equals("after") || last.equals("before");
    if (!open || match.to() >= line.size()) {
      return false;
    }
    Atom next = line.atom(match.to());
    return COMPLEMENT.contains(next.token().partOfSpeech())
        || (next.is(PartOfSpeech.VERB) && next.lower().endsWith("ing"));
  }

  /// Two weeks ago, three days later, year-earlier.
  static @Nullable Found shift(Match match, Setting setting) {
    CalendarUnit unit = match.findUnit();
    if (unit == null) {
      return null;
    }
    long count = (long) Math.min(match.count(), 1e6);
    boolean ahead =
        match.says("later")
            || match.says("after")
            || match.says("afterwards")
            || match.says("from");
    boolean fromNow = match.says("ago") || match.says("from");
    Moment quarter = setting.findQuarter();
    if (unit == CalendarUnit.YEAR && quarter != null && !ahead && count == 1) {
      return Found.dated(match, quarter.plus(unit, -1));
    }
    LocalDate anchor = fromNow ? setting.findPublished(unit) : setting.findAnchor(unit);
    if (anchor == null) {
      return Resolver.somewhere(match, ahead ? 1 : -1);
    }
    LocalDate day = unit.add(anchor, ahead ? count : -count);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return Resolver.somewhere(match, ahead ? 1 : -1);
    }
    boolean ages = unit.compareTo(CalendarUnit.YEAR) > 0;
    CalendarUnit grain = unit.clock() ? CalendarUnit.DAY : ages ? CalendarUnit.YEAR : unit;
    return Found.dated(match, Moment.of(grain, day)).with(Found.Modifier.APPROX);
  }
}
