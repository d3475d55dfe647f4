package org.probandum.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an expression is read against: the day of publication and the dates named before it.
///
/// One for each document; changes as the text is read, so it belongs to one thread.
final class Setting {
  /// A date this many sentences back is no longer what `three days later` counts from.
  private static final int MEMORY = 8;

  /// A year given this many sentences back no longer holds for dates without one.
  private static final int YEAR_MEMORY = 1;

  private final @Nullable LocalDate published;
  private final CalendarUnit precision;
  private final Map<CalendarUnit, Told> latest = new EnumMap<>(CalendarUnit.class);
  private int sentence;
  private @Nullable Moment lastYearGiven;
  private int lastYearSentence;
  private @Nullable Moment lastQuarter;
  private @Nullable Told fronted;

  private record Told(Moment moment, int sentence) {}

  private Setting(@Nullable LocalDate published, CalendarUnit precision) {
    this.published = published;
    this.precision = precision;
  }

  /// From a date of publication in EDTF; one that cannot be read counts as unknown.
  static Setting of(@Nullable String edtf) {
    if (edtf != null) {
      try {
        if (edtf.length() >= 10 && edtf.charAt(4) == '-') {
          return new Setting(LocalDate.parse(edtf.substring(0, 10)), CalendarUnit.DAY);
        }
        if (edtf.length() == 7 && edtf.charAt(4) == '-') {
          return new Setting(LocalDate.parse(edtf + "-01"), CalendarUnit.MONTH);
        }
        if (edtf.length() == 4) {
          return new Setting(LocalDate.parse(edtf + "-01-01"), CalendarUnit.YEAR);
        }
      } catch (DateTimeException e) {
        return new Setting(null, CalendarUnit.DAY);
      }
    }
    return new Setting(null, CalendarUnit.DAY);
  }

  void nextSentence() {
    sentence++;
  }

  /// The publication date, if it is known at least as exactly as this unit, else null.
  @Nullable LocalDate findPublished(CalendarUnit unit) {
    boolean exact = precision == CalendarUnit.DAY || unit.compareTo(precision) >= 0;
    return exact ? published : null;
  }

  /// The day from which an expression in this unit counts: the date named last, if it is at least
  /// as exact and near, else the publication date.
  @Nullable LocalDate findAnchor(CalendarUnit unit) {
    Moment moment = findNarrative(unit);
    return moment == null ? findPublished(unit) : moment.start();
  }

  /// The moment named last, no longer than this unit (or a day), if near; else null.
  @Nullable Moment findNarrative(CalendarUnit unit) {
    CalendarUnit longest = unit.clock() ? CalendarUnit.DAY : unit;
    Moment best = null;
    int bestSentence = sentence - MEMORY;
    for (Told told : latest.values()) {
      boolean exact = told.moment().unit().compareTo(longest) <= 0;
      if (exact && told.sentence() >= bestSentence) {
        best = told.moment();
        bestSentence = told.sentence();
      }
    }
    return best;
  }

  /// A day of the year that `that year` means: where the sentence that named a date last begins
  /// with one (`In June 2022 the court freed those of the raid in 2016`), that of its clause and
  /// not one inside; else the date named last, or null.
  @Nullable LocalDate findStoryYear() {
    Moment narrative = findNarrative(CalendarUnit.YEAR);
    Told first = fronted;
    if (narrative == null || first == null) {
      return narrative == null ? null : narrative.start();
    }
    int at = first.sentence();
    boolean last = latest.values().stream().noneMatch(told -> told.sentence() > at);
    return last ? first.moment().start() : narrative.start();
  }

  /// Remembers that the sentence begins with this date, or that it goes on to another clause's.
  void front(@Nullable Found found) {
    Moment moment = found == null ? null : found.begin();
    fronted = moment == null ? null : new Told(moment, sentence);
  }

  /// The quarter named last anywhere before, if it is over by the day of publication, or null.
  @Nullable Moment findQuarter() {
    Moment quarter = lastQuarter;
    boolean ahead = quarter != null && published != null && quarter.end().isAfter(published);
    return ahead ? null : quarter;
  }

  /// The year that a date without one belongs to because the text tells of that year, or null.
  @Nullable Moment findToldYear() {
    boolean near = sentence - lastYearSentence <= YEAR_MEMORY || published == null;
    return near ? lastYearGiven : null;
  }

  /// Remembers a moment that the text named.
  void tell(Found found) {
    Moment moment = found.begin();
    if (moment == null) {
      return;
    }
    if (found.match().form() == Form.QUARTER && !found.match().counted()) {
      lastQuarter = moment;
    }
    latest.put(moment.unit(), new Told(moment, sentence));
    boolean exact = moment.unit() == CalendarUnit.DAY;
    boolean given = found.match().has("YEAR") || found.match().has("ISO");
    if (given && (exact || published == null)) {
      lastYearGiven = moment;
      lastYearSentence = sentence;
    }
  }
}
