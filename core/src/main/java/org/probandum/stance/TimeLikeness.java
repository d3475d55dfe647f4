package org.probandum.stance;

import static org.probandum.stance.Likeness.CONTAINED;
import static org.probandum.stance.Likeness.CONTAINING;
import static org.probandum.stance.Likeness.DISJOINT;
import static org.probandum.stance.Likeness.NEAR;
import static org.probandum.stance.Likeness.NOT_COMPARABLE;
import static org.probandum.stance.Likeness.OVERLAPPING;
import static org.probandum.stance.Likeness.SAME;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// How two times lie to one another on the calendar.
public final class TimeLikeness {
  /// How far a vague limit (`late 2024`) may be overstepped without lying outside.
  private static final int VAGUE_DAYS = 21;

  /// From so many days on a stretch is a month, a year.
  private static final int MONTH = 28;

  private static final int YEAR = 365;

  private TimeLikeness() {}

  /// How the second time lies to the first.
  ///
  /// @param claim the claim's time
  /// @param claimText its wording
  /// @param passage the passage's time
  /// @param passageText its wording
  public static Likeness.Result of(
      TimeValue claim, String claimText, TimeValue passage, String passageText) {
    Days ours = Days.of(claim);
    Days theirs = Days.of(passage);
    if (ours == null) {
      return unknown(claimText);
    }
    if (theirs != null) {
      return compare(ours, named(claimText, claim), theirs, named(passageText, passage));
    }
    YearlessDate partial = YearlessDate.find(passage.timex(), passageText);
    return partial == null ? unknown(passageText) : partial.within(ours, claimText, passageText);
  }

  private static Likeness.Result compare(Days ours, String claim, Days theirs, String passage) {
    if (ours.sameAs(theirs)) {
      return new Likeness.Result(SAME, passage + " is " + claim);
    }
    if (ours.hold(theirs)) {
      return new Likeness.Result(CONTAINED, passage + " lies within " + claim);
    }
    if (theirs.hold(ours)) {
      return new Likeness.Result(
          CONTAINING, passage + " is wider than " + claim + " and leaves it open");
    }
    if (ours.meet(theirs)) {
      return new Likeness.Result(OVERLAPPING, passage + " overlaps " + claim + " in part");
    }
    long gap = ours.gap(theirs);
    if ((ours.vague() || theirs.vague()) && gap <= VAGUE_DAYS) {
      return new Likeness.Result(
          NEAR, passage + " is near " + claim + ", and the limits are vague");
    }
    boolean days = ours.single() && theirs.single();
    return new Likeness.Result(
        DISJOINT,
        days
            ? passage + " is " + distance(ours, theirs, gap) + " " + claim
            : passage + " lies outside " + claim + ", " + distance(ours, theirs, gap) + " it");
  }

  /// How far apart they are, in the unit of the coarser of the two: a year's first day is no day
  /// after the year before.
  private static String distance(Days ours, Days theirs, long gap) {
    boolean after = theirs.first().isAfter(ours.last());
    String side = after ? " after" : " before";
    long coarser = Math.max(ours.length(), theirs.length());
    int years =
        Math.abs(
            after
                ? theirs.first().getYear() - ours.last().getYear()
                : ours.first().getYear() - theirs.last().getYear());
    if (coarser >= YEAR && !ours.vague() && !theirs.vague()) {
      return years < 1 ? side.strip() : years + (years == 1 ? " year" : " years") + side;
    }
    if (coarser >= MONTH && gap < MONTH) {
      return side.strip();
    }
    if (gap < 60) {
      return gap + (gap == 1 ? " day" : " days") + side;
    }
    long months = Math.round(gap / 30.44);
    return months < 24
        ? "about " + months + " months" + side
        : "about " + Math.round(gap / 365.25) + " years" + side;
  }

  private static Likeness.Result unknown(String text) {
    return new Likeness.Result(
        NOT_COMPARABLE, "“" + text + "” cannot be put on the calendar, since its text has no date");
  }

  /// The wording, with the date it stands for where it does not say that itself.
  private static String named(String text, TimeValue time) {
    boolean spoken = text.chars().filter(Character::isDigit).count() >= 4;
    boolean exact = time.earliest() != null && time.earliest().equals(time.latest());
    return spoken || !exact ? text : text + " (" + time.earliest() + ")";
  }

  /// A stretch of days.
  ///
  /// @param first its first day
  /// @param last its last day, inclusive
  /// @param vague whether its limits are vague
  record Days(LocalDate first, LocalDate last, boolean vague) {

    static @Nullable Days of(TimeValue time) {
      LocalDate first = time.earliest();
      LocalDate last = time.latest();
      return first == null || last == null ? null : new Days(first, last, time.approximate());
    }

    boolean single() {
      return first.equals(last);
    }

    /// How many days it has.
    long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean sameAs(Days other) {
      return first.equals(other.first) && last.equals(other.last);
    }

    boolean hold(Days other) {
      return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    boolean meet(Days other) {
      return !other.first.isAfter(last) && !other.last.isBefore(first);
    }

    long gap(Days other) {
      return other.first.isAfter(last)
          ? ChronoUnit.DAYS.between(last, other.first)
          : ChronoUnit.DAYS.between(other.last, first);
    }

    /// The same stretch, widened by this many days on both sides.
    Days widened(int days) {
      return new Days(first.minusDays(days), last.plusDays(days), vague);
    }
  }

  /// The days by which a vague stretch may be overstepped.
  static int slack(Days days) {
    return days.vague() ? VAGUE_DAYS : 0;
  }
}
