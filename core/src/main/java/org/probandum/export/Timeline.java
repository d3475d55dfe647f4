package org.probandum.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.export.draw.Stretch;
import org.probandum.export.draw.Tick;
import org.probandum.export.draw.TimeAxis;
import org.probandum.model.Claim;
import org.probandum.model.DayRange;
import org.probandum.model.Mention;
import org.probandum.model.Relation;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// The dated claims, and the dates that the passages name which bear on them, on one axis of days.
///
/// @param axis the axis, or null where nothing is dated
/// @param rows by the first day that the claim can mean, then by claim
record Timeline(@Nullable TimeAxis axis, List<Row> rows) {
  private static final List<Relation> SIDES =
      List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES);

  /// One claim with its dates.
  record Row(ClaimView claim, List<Lane> lanes) {}

  /// Dates of one kind.
  ///
  /// @param relation how the passages bear on the claim, or null for the claim's own dates
  record Lane(@Nullable Relation relation, List<DatedView> dates) {

    /// What the lane holds, with a sign.
    String name() {
      return relation == null ? "the text" : Words.sign(relation) + " " + Words.side(relation);
    }

    String style() {
      return relation == null ? "l-claim" : Words.style(relation);
    }

    /// All dates in digits, for those who do not see the drawing.
    String words() {
      return String.join("; ", dates.stream().map(DatedView::digits).toList());
    }
  }

  static Timeline of(List<ClaimView> claims, Sightings sightings) {
    List<Row> rows = new ArrayList<>();
    for (ClaimView claim : claims) {
      List<Lane> lanes = lanes(claim, sightings);
      if (!claim.isCore() && !lanes.isEmpty() && lanes.getFirst().relation() == null) {
        rows.add(new Row(claim, lanes));
      }
    }
    rows.sort(
        Comparator.comparing(row -> row.lanes().getFirst().dates().getFirst().days().first()));
    return new Timeline(TimeAxis.over(days(rows)), rows);
  }

  /// The marks of the axis.
  List<Tick> ticks() {
    return axis == null ? List.of() : axis.ticks();
  }

  /// Where a date lies.
  Stretch stretch(DatedView date) {
    return Objects.requireNonNull(axis).stretch(date.days());
  }

  private static List<DayRange> days(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.lanes().stream())
        .flatMap(lane -> lane.dates().stream())
        .map(DatedView::days)
        .toList();
  }

  private static List<Lane> lanes(ClaimView claim, Sightings sightings) {
    List<Lane> lanes = new ArrayList<>();
    lanes.add(new Lane(null, own(claim.claim())));
    for (Relation side : SIDES) {
      lanes.add(new Lane(side, named(claim.on(side), sightings)));
    }
    return lanes.stream().filter(lane -> !lane.dates().isEmpty()).toList();
  }

  private static List<DatedView> own(Claim claim) {
    return claim.slots(SlotKind.TIME).stream().flatMap(Timeline::own).toList();
  }

  private static Stream<DatedView> own(Slot slot) {
    return slot.value() instanceof SlotValue.When when
        ? Stream.ofNullable(DatedView.find(slot.text(), when.time(), "", null))
        : Stream.empty();
  }

  private static List<DatedView> named(List<EvidenceView> evidence, Sightings sightings) {
    return evidence.stream()
        .flatMap(view ->
            sightings.in(view.finding().passage()).times().stream()
                .flatMap(time -> named(view, time)))
        .distinct()
        .toList();
  }

  private static Stream<DatedView> named(EvidenceView view, Mention.Time time) {
    String from = view.document().displayName();
    return Stream.ofNullable(DatedView.find(time.text(), time.value(), from, view.place()));
  }
}
