package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Mention;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.TimeValue;

/// Compares when a claim and a passage say that something happened.
final class TimeComparator {
  /// How long after an event a report on it without a date of its own is still taken to be on it.
  private static final int REPORTING_DAYS = 45;

  /// How far a vague limit (`late 2024`) may be overstepped without a contradiction.
  private static final int VAGUE_DAYS = 21;

  private TimeComparator() {}

  /// The claim's first dated time beside the passage's times; where the statement has none, beside
  /// the dates that stand near it, and then beside the date of publication.
  static @Nullable Comparison compare(
      List<Slot> claim,
      List<Slot> passage,
      List<Mention.Time> near,
      SourceReading.@Nullable Published published) {
    Slot slot = firstDated(claim);
    if (slot == null || !(slot.value() instanceof SlotValue.When when)) {
      return null;
    }
    Comparison best = null;
    for (Slot other : passage) {
      if (other.value() instanceof SlotValue.When theirs && theirs.time().dated()) {
        Comparison next = compare(slot, when.time(), other, theirs.time());
        if (best == null || next.outcome().compareTo(best.outcome()) < 0) {
          best = next;
        }
      }
    }
    // A date carried over from another sentence gives way to another date in the statement's own.
    boolean carriedOver = passage.stream().allMatch(Slot::inherited);
    if (best != null && carriedOver && !near.isEmpty()) {
      Comparison own = compareNear(slot, when.time(), near);
      return own.outcome() == DIFFERS ? own : best;
    }
    if (best != null) {
      return best;
    }
    return near.isEmpty()
        ? comparePublished(slot, when.time(), published)
        : compareNear(slot, when.time(), near);
  }

  /// A statement without a date in a sentence that speaks of other times is on those times.
  private static Comparison compareNear(Slot claim, TimeValue ours, List<Mention.Time> near) {
    TimeValue theirs = near.getFirst().value();
    boolean meets = !start(theirs).isAfter(end(ours)) && !end(theirs).isBefore(start(ours));
    String text = near.getFirst().text();
    return new Comparison(
        SlotKind.TIME,
        claim.text(),
        text,
        meets ? COMPATIBLE : DIFFERS,
        "the wording stands beside " + text + (meets ? "" : ", which is another time"));
  }

  private static @Nullable Slot firstDated(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.value() instanceof SlotValue.When when && when.time().dated())
        .findFirst()
        .orElse(null);
  }

  private static Comparison compare(Slot claim, TimeValue ours, Slot passage, TimeValue theirs) {
    LocalDate from = start(ours);
    LocalDate to = end(ours);
    LocalDate otherFrom = start(theirs);
    LocalDate otherTo = end(theirs);
    Outcome outcome;
    String why;
    if (!otherFrom.isBefore(from) && !otherTo.isAfter(to)) {
      outcome = AGREES;
      why = passage.text() + " is " + (sameDays(ours, theirs) ? "" : "within ") + claim.text();
    } else if (!otherFrom.isAfter(to) && !otherTo.isBefore(from)) {
      outcome = COMPATIBLE;
      why = passage.text() + " includes or overlaps " + claim.text();
    } else if ((ours.approximate() || theirs.approximate())
        && gapDays(from, to, otherFrom, otherTo) <= VAGUE_DAYS) {
      outcome = COMPATIBLE;
      why = passage.text() + " is close to " + claim.text() + ", whose limits are vague";
    } else {
      outcome = DIFFERS;
      why =
          theirs.edtf() + " lies " + (otherTo.isBefore(from) ? "before " : "after ") + claim.text();
    }
    return new Comparison(SlotKind.TIME, claim.text(), passage.text(), outcome, why);
  }

  private static Comparison comparePublished(
      Slot claim, TimeValue ours, SourceReading.@Nullable Published published) {
    if (published == null) {
      return new Comparison(
          SlotKind.TIME,
          claim.text(),
          "",
          ABSENT,
          "the passage gives no date, nor does its source");
    }
    String date = "published " + published.earliest();
    if (published.latest().isBefore(start(ours))) {
      return new Comparison(
          SlotKind.TIME, claim.text(), date, DIFFERS, "published before " + claim.text());
    }
    if (!published.earliest().isAfter(end(ours).plusDays(REPORTING_DAYS))) {
      return new Comparison(
          SlotKind.TIME,
          claim.text(),
          date,
          COMPATIBLE,
          "the passage gives no date, but was published soon after " + claim.text());
    }
    return new Comparison(
        SlotKind.TIME, claim.text(), date, ABSENT, "the passage gives no date of the event");
  }

  private static boolean sameDays(TimeValue ours, TimeValue theirs) {
    return start(ours).equals(start(theirs)) && end(ours).equals(end(theirs));
  }

  private static long gapDays(
      LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    return otherFrom.isAfter(to)
        ? ChronoUnit.DAYS.between(to, otherFrom)
        : ChronoUnit.DAYS.between(otherTo, from);
  }

  private static LocalDate start(TimeValue time) {
    LocalDate date = time.earliest();
    if (date == null) {
      throw new IllegalArgumentException("undated: " + time.edtf());
    }
    return date;
  }

  private static LocalDate end(TimeValue time) {
    LocalDate date = time.latest();
    if (date == null) {
      throw new IllegalArgumentException("undated: " + time.edtf());
    }
    return date;
  }
}
