package org.probandum.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.export.draw.NumberAxis;
import org.probandum.export.draw.Stretch;
import org.probandum.export.draw.Tick;
import org.probandum.model.Ledger;
import org.probandum.model.LedgerCount;
import org.probandum.model.LedgerCount.Standing;
import org.probandum.model.Quantity;

/// The ledger of one incident as a page shows it.
///
/// @param rows all counts in the ledger's order
/// @param charts the same counts drawn, one chart for each thing that is counted more than once
record LedgerView(Ledger ledger, List<Row> rows, List<Chart> charts) {

  /// One count.
  ///
  /// @param place the anchor of its wording, or null where its text is not in the report
  record Row(LedgerCount count, @Nullable String place) {

    boolean own() {
      return count.standing() == Standing.ARTICLE;
    }

    /// What happened to those counted.
    String role() {
      return Words.of(count.quantity().role());
    }

    String held() {
      return LedgerWords.held(count);
    }

    /// By whose count, and on whose word.
    List<String> by() {
      return LedgerWords.by(count);
    }

    String publisher() {
      String publisher = count.passage().document().metadata().publisher();
      return publisher == null ? count.passage().document().displayName() : publisher;
    }
  }

  /// The counts of one thing on one axis.
  ///
  /// @param counted what is counted
  /// @param own where the article's own counts lie
  /// @param course the counts by time, or null where no two of them hold on different days
  record Chart(
      String counted,
      List<Tick> ticks,
      List<Stretch> own,
      List<Bar> bars,
      @Nullable CountCourse course) {}

  /// One count on the axis.
  record Bar(Row row, Stretch stretch, boolean lowOpen) {}

  static List<LedgerView> all(List<Ledger> ledgers, Anchors anchors) {
    return ledgers.stream().map(ledger -> of(ledger, anchors)).toList();
  }

  private static LedgerView of(Ledger ledger, Anchors anchors) {
    List<Row> rows = new ArrayList<>();
    Map<String, List<Row>> byRole = new LinkedHashMap<>();
    for (LedgerCount count : ledger.counts()) {
      Row row = new Row(count, place(count, anchors));
      rows.add(row);
      byRole.computeIfAbsent(axisOf(count.quantity()), role -> new ArrayList<>()).add(row);
    }
    List<Chart> charts = new ArrayList<>();
    byRole.forEach((role, counts) -> {
      if (counts.size() > 1) {
        charts.add(chart(role, counts));
      }
    });
    return new LedgerView(ledger, rows, charts);
  }

  private static @Nullable String place(LedgerCount count, Anchors anchors) {
    return count.standing() == Standing.ARTICLE
        ? ClaimView.place(count.claimId())
        : anchors.find(count.passage().document().id(), count.passage().span().start());
  }

  /// What shares an axis: people with the same lot; other things only in the same unit.
  private static String axisOf(Quantity quantity) {
    return switch (quantity.role()) {
      case KILLED, INJURED, MISSING, ARRESTED, RELEASED, DISPLACED, PARTICIPANT, PRESENT ->
          Words.of(quantity.role());
      case MONEY, MEASURE, OTHER -> quantity.unit();
    };
  }

  private static Chart chart(String counted, List<Row> rows) {
    NumberAxis axis = NumberAxis.over(rows.stream().map(row -> row.count().quantity()).toList());
    List<Bar> bars =
        rows.stream()
            .map(row ->
                new Bar(
                    row, axis.stretch(row.count().quantity()), row.count().quantity().lowOpen()))
            .toList();
    List<Stretch> own = bars.stream().filter(bar -> bar.row().own()).map(Bar::stretch).toList();
    return new Chart(counted, axis.ticks(), own, bars, CountCourse.find(bars));
  }
}
