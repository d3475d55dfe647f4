package org.probandum.mention.time;

import java.util.Set;
import java.util.TreeSet;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;
import org.probandum.text.pattern.RuleTable;

/// Rejects matches that are no expression of time: `2000 soldiers`, `may go`, `April Jones`.
final class Guard {
  private static final Set<String> PARTS_OF_WORDS =
      Set.of("old", "long", "pre", "post", "mid", "early", "late", "end", "year", "half", "day");

  private static final Set<String> NOT_AFTER_SOON = Set.of("after", "before", "as");
  private static final Set<String> OFTEN = Set.of("daily", "weekly", "hourly", "nightly");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "'s");
  private static final Set<String> CYCLES = Set.of("day", "week", "month", "year");
  private static final Set<String> MARCHERS = Set.of("for", "against", "of");
  private static final int LONGEST_DETERMINER = 5;
  private static final Set<String> AGE = Set.of("old", "olds");

  private final Set<String> notBeforeYear;
  private final Set<String> beforeYear;
  private final Set<String> notAfterYear;

  private Guard(Set<String> notBeforeYear, Set<String> beforeYear, Set<String> notAfterYear) {
    this.notBeforeYear = notBeforeYear;
    this.beforeYear = beforeYear;
    this.notAfterYear = notAfterYear;
  }

  static Guard load() {
    Set<String> notBefore = new TreeSet<>();
    Set<String> before = new TreeSet<>();
    Set<String> notAfter = new TreeSet<>();
    for (RuleTable.Row row : RuleTable.load(Guard.class, "en/year.tsv", 2).rows()) {
      switch (row.cell(0)) {
        case "NOT_BEFORE" -> notBefore.add(row.cell(1));
        case "BEFORE" -> before.add(row.cell(1));
        case "NOT_AFTER" -> notAfter.add(row.cell(1));
        default -> throw row.broken("unknown place " + row.cell(0));
      }
    }
    return new Guard(Set.copyOf(notBefore), Set.copyOf(before), Set.copyOf(notAfter));
  }

  boolean admits(Line line, Match match) {
    return whole(line, match)
        && switch (match.form()) {
          case DATE -> date(line, match);
          case DURATION, SHIFT -> duration(line, match);
          case CLOCK -> clock(match);
          case RANGE -> !counts(line, match);
          case FUTURE -> future(line, match);
          case UNITREL -> unitRelative(line, match);
          case MONTHREL, DAYWORD, NIGHTWORD, PARTREL, UNITSAME, SHIFTVAGUE -> true;
          case SET -> set(line, match);
          case WEEKDAY, SEASON, PRESENT, PAST, DECADE, CENTURY, QUARTER, HALF -> true;
          case HOLIDAY -> feast(line, match);
          case HIJRI, SOLAR, YEAREND, PART -> true;
        };
  }

  /// `Ramadan Shallah` and `Tet Offensive` are names.
  private static boolean feast(Line line, Match match) {
    boolean single = match.to() - match.from() == 1;
    return !single || !(namePart(line, match.to()) || namePart(line, match.from() - 1));
  }

  /// `soon` is of time where something is yet to come, and no part of `soon after`.
  private static boolean future(Line line, Match match) {
    return !match.has("SOON")
        || (!NOT_AFTER_SOON.contains(line.lower(match.to())) && Tense.future(line, match));
  }

  /// In `later in the day before leaving`, `before` is no part of the expression.
  private static boolean unitRelative(Line line, Match match) {
    return !line.lower(match.from() - 1).equals("in")
        || !(match.says("before") || match.says("after"));
  }

  /// A `quarterly dividend` is a kind of dividend.
  private static boolean set(Line line, Match match) {
    boolean kind = match.has("RATE");
    boolean noun = match.to() < line.size() && line.atom(match.to()).is(PartOfSpeech.NOUN);
    return !(kind && noun && !OFTEN.contains(line.lower(match.from())));
  }

  /// Whether the match does not cut a compound in two (`Saudi-May` stays one word).
  private static boolean whole(Line line, Match match) {
    Atom first = line.atom(match.from());
    Atom last = line.atom(match.to() - 1);
    boolean left = first.firstOfToken() || joinable(line, match.from() - 2);
    boolean right = last.lastOfToken() || joinable(line, match.to() + 1);
    return (left || numeric(line, match)) && (right || numeric(line, match));
  }

  private static boolean joinable(Line line, int at) {
    return PARTS_OF_WORDS.contains(line.lower(at));
  }

  private static boolean numeric(Line line, Match match) {
    if (match.find("YEAR") != null || match.find("NUM") != null || match.find("CLOCK") != null) {
      Atom before = match.from() == 0 ? null : line.atom(match.from() - 1);
      return before == null || !identifier(line, match.from(), before);
    }
    return match.find("UNIT") != null;
  }

  /// `F-16`, `No-2014`: letters, hyphen, number in one token.
  private static boolean identifier(Line line, int at, Atom before) {
    return before.lower().equals("-")
        && before.tokenIndex() == line.atom(at).tokenIndex()
        && at >= 2
        && line.atom(at - 2).text().length() <= 3
        && line.atom(at - 2).capital();
  }

  private boolean date(Line line, Match match) {
    if (match.slots().size() == 1) {
      Match.Slot only = match.slots().get(0);
      return switch (only.kind()) {
        case "YEAR" -> year(line, match, only);
        case "MONTH" -> month(line, match);
        case "SHORTYEAR" -> !namePart(line, match.to());
        default -> true;
      };
    }
    Match.Slot ordinal = match.find("ORDDAY");
    if (ordinal != null && !line.atom(ordinal.at()).digits()) {
      return false;
    }
    if (match.says("the") && !match.has("MONTH")) {
      Match.Slot slot = match.find("YEAR");
      return slot == null || year(line, match, slot);
    }
    return true;
  }

  private boolean year(Line line, Match match, Match.Slot slot) {
    if (match.says("year")) {
      return true;
    }
    String before = line.lower(match.from() - 1);
    String after = line.lower(match.to());
    if (notBeforeYear.contains(before) || notAfterYear.contains(after) || !plain(line, slot)) {
      return false;
    }
    boolean common = slot.whole() >= 1900 && slot.whole() <= 2099;
    if (before.equals("the") && line.atom(slot.at()).digits()) {
      return common;
    }
    if (beforeYear.contains(before)) {
      return common || !countsNext(line, match.to());
    }
    if (!line.atom(slot.at()).digits()) {
      return slot.whole() < 2000;
    }
    if (!common) {
      return before.equals("(") && after.equals(")");
    }
    return !countsNext(line, match.to());
  }

  /// Years are written without separators and not after a number or a sign of money.
  private static boolean plain(Line line, Match.Slot slot) {
    int at = slot.at();
    if (at == 0) {
      return true;
    }
    Atom before = line.atom(at - 1);
    boolean glued = before.end() == line.atom(at).start();
    return !before.digits() && !before.is(PartOfSpeech.SYM) && !(glued && sign(before));
  }

  private static boolean sign(Atom atom) {
    return switch (atom.lower()) {
      case "$", "€", "£", "#", "/", ":", "+", "¥", "₹" -> true;
      default -> false;
    };
  }

  private static boolean countsNext(Line line, int at) {
    if (at >= line.size()) {
      return false;
    }
    Atom next = line.atom(at);
    boolean plural = next.is(PartOfSpeech.NOUN) && !next.lower().equals(next.token().lemma());
    return plural && next.firstOfToken();
  }

  /// A bare month is no part of a person's name (`Theresa May`) and no verb.
  private static boolean month(Line line, Match match) {
    Atom atom = line.atom(match.from());
    boolean ambiguous =
        switch (atom.lower()) {
          case "may", "march", "april", "june", "august", "jan", "jun", "mar" -> true;
          default -> false;
        };
    if (!ambiguous) {
      return true;
    }
    int before = match.from() - 1;
    boolean event =
        DETERMINERS.contains(line.lower(before))
            || (before >= 0 && line.atom(before).is(PartOfSpeech.ADJ));
    if (event && atom.lower().equals("march") && MARCHERS.contains(line.lower(match.to()))) {
      return false;
    }
    if (atom.is(PartOfSpeech.AUX) || atom.is(PartOfSpeech.VERB)) {
      return false;
    }
    return !firstName(line, match.from() - 1) && !namePart(line, match.to());
  }

  private static boolean firstName(Line line, int at) {
    if (at < 0) {
      return false;
    }
    Atom atom = line.atom(at);
    return namePart(line, at) || (atom.capital() && odd(atom));
  }

  /// A rare first name is often taken for a noun or, first in its sentence, for a determiner.
  private static boolean odd(Atom atom) {
    return atom.is(PartOfSpeech.NOUN)
        || (atom.is(PartOfSpeech.DET) && atom.lower().length() > LONGEST_DETERMINER);
  }

  private static boolean namePart(Line line, int at) {
    if (at < 0 || at >= line.size()) {
      return false;
    }
    Atom atom = line.atom(at);
    return atom.is(PartOfSpeech.PROPN) && atom.capital() && atom.lower().length() > 2;
  }

  /// `2000-50 soldiers` counts soldiers.
  private static boolean counts(Line line, Match match) {
    return match.has("TWODIGIT") && countsNext(line, match.to());
  }

  private static boolean duration(Line line, Match match) {
    if (AGE.contains(line.lower(match.to())) || AGE.contains(line.lower(match.to() + 1))) {
      return false;
    }
    boolean a = line.lower(match.to()).equals("a");
    if (a && CYCLES.contains(line.lower(match.to() + 1))) {
      return false;
    }
    Match.Slot number = match.find("NUM");
    Match.Slot unit = match.find("UNIT");
    if (unit != null && unit.text().equals("SECOND") && !line.lower(match.from()).equals("one")) {
      return match.says("a") && match.form() == Form.SHIFT;
    }
    CalendarUnit named = match.findUnit();
    if (named == CalendarUnit.QUARTER && !match.says("the")) {
      return false;
    }
    return number == null || number.number() < 100_000;
  }

  private static boolean clock(Match match) {
    Match.Slot hour = match.find("NUM");
    return hour == null || hour.number() < 24.6;
  }
}
