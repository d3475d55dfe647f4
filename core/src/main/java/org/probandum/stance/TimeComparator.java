package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
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

  /// Where nobody knows when the claim was written.
  private static final LocalDate UNKNOWN_END = LocalDate.of(9999, 12, 31);

  private TimeComparator() {}

  /// The claim's first dated time beside the statement's times; where it has none, beside the times
  /// that stand near it, and then beside the date of publication. Null where the claim has none.
  ///
  /// @param written when the claim was written, or null where that is not known
  static @Nullable SlotResult compare(
      Claim claim, Claim statement, SourceReading source, @Nullable DayRange written) {
    Slot slot = firstDated(claim.slots(SlotKind.TIME));
    if (slot == null || !(slot.value() instanceof SlotValue.When when)) {
      return null;
    }
    boolean open =
        isOpen(claim, slot)
            && statement.slots(SlotKind.TIME).stream().noneMatch(s -> isOpen(statement, s));
    return open
        ? compare(opened(slot, when.time(), written), statement, source)
        : compare(slot, statement, source);
  }

  /// Whether the time is only where a stretch begins: `since 2019`.
  private static boolean isOpen(Claim claim, Slot time) {
    return claim
        .proposition()
        .toLowerCase(Locale.ROOT)
        .contains("since " + time.text().toLowerCase(Locale.ROOT));
  }

  /// The time from its first day to the day on which the claim was written.
  private static Slot opened(Slot slot, TimeValue time, @Nullable DayRange written) {
    LocalDate last = written == null ? UNKNOWN_END : written.last();
    LocalDate first = time.earliest();
    if (first == null || last.isBefore(first)) {
      return slot;
    }
    TimeValue stretch =
        new TimeValue(
            time.type(), first + "/" + last, time.timex(), first, last, time.approximate());
    return new Slot(
        slot.kind(),
        slot.span(),
        "since " + slot.text(),
        new SlotValue.When(stretch),
        slot.inherited());
  }

  private static @Nullable SlotResult compare(Slot slot, Claim statement, SourceReading source) {
    if (!(slot.value() instanceof SlotValue.When when)) {
      return null;
    }
    List<Slot> passage = statement.slots(SlotKind.TIME);
    List<Mention.Time> near = source.timesNear(statement);
    Comparison best = null;
    for (Slot other : passage) {
      if (other.value() instanceof SlotValue.When theirs && theirs.time().dated()) {
        Comparison next = compare(slot, when.time(), other.text(), theirs.time());
        if (best == null || next.outcome().compareTo(best.outcome()) < 0) {
          best = next;
        }
      }
    }
    // A date carried over from another sentence gives way to another date in the statement's own.
    boolean carriedOver = passage.stream().allMatch(Slot::inherited);
    if (best != null && carriedOver && !near.isEmpty()) {
      Comparison own = compareNear(slot, when.time(), near);
      return own.outcome() == DIFFERS ? SlotResult.of(own) : SlotResult.of(best);
    }
    if (best != null) {
      return SlotResult.of(best);
    }
    return near.isEmpty()
        ? compareUndated(slot, when.time(), source.undatedNear(statement), source.published())
        : SlotResult.of(compareNear(slot, when.time(), near));
  }

  /// A statement without a date in a sentence that speaks of other times is on those times.
  private static Comparison compareNear(Slot claim, TimeValue ours, List<Mention.Time> near) {
    String text = near.getFirst().text();
    Likeness.Result result = TimeLikeness.of(ours, claim.text(), near.getFirst().value(), text);
    Outcome outcome = result.likeness().outcome() == DIFFERS ? DIFFERS : COMPATIBLE;
    return comparison(
        claim, text, outcome, result.why() + " (from the wording beside the statement)");
  }

  /// A time whose year is not known; where there is none, the date of publication.
  private static SlotResult compareUndated(
      Slot claim,
      TimeValue ours,
      List<Mention.Time> undated,
      SourceReading.@Nullable Published published) {
    Comparison first = null;
    for (Mention.Time time : undated) {
      Comparison next = compare(claim, ours, time.text(), time.value());
      if (next.outcome() != NOT_COMPARABLE) {
        return SlotResult.of(next);
      }
      first = first == null ? next : first;
    }
    return first != null && published == null
        ? SlotResult.of(first)
        : new SlotResult(comparePublished(claim, ours, published), Set.of(), true);
  }

  private static @Nullable Slot firstDated(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.value() instanceof SlotValue.When when && when.time().dated())
        .findFirst()
        .orElse(null);
  }

  private static Comparison compare(Slot claim, TimeValue ours, String passage, TimeValue theirs) {
    Likeness.Result result = TimeLikeness.of(ours, claim.text(), theirs, passage);
    return comparison(claim, passage, result.likeness().outcome(), result.why());
  }

  private static Comparison comparePublished(
      Slot claim, TimeValue ours, SourceReading.@Nullable Published published) {
    TimeLikeness.Days days = TimeLikeness.Days.of(ours);
    if (published == null || days == null) {
      return comparison(claim, "", ABSENT, "the passage gives no date, nor does its source");
    }
    String date = "published " + published.earliest();
    if (published.latest().isBefore(days.first())) {
      return comparison(
          claim, date, DIFFERS, date + ", before " + claim.text() + ", and it names no other date");
    }
    boolean soon = !published.earliest().isAfter(days.last().plusDays(REPORTING_DAYS));
    boolean during = !published.latest().isAfter(days.last());
    return soon
        ? comparison(
            claim,
            date,
            COMPATIBLE,
            "the passage gives no date, but was "
                + date
                + (during ? ", within " : ", soon after ")
                + claim.text())
        : comparison(claim, date, ABSENT, "the passage gives no date of the event");
  }

  private static Comparison comparison(Slot claim, String passage, Outcome outcome, String why) {
    return new Comparison(SlotKind.TIME, claim.text(), passage, outcome, why);
  }
}
