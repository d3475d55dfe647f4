package org.probandum.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Outcome;
import org.probandum.model.Page;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;

/// One finding as a page shows it.
///
/// @param originId the origin it is counted under, or null where it does not count
record EvidenceView(Finding finding, @Nullable String originId, Anchors anchors) {

  String quote() {
    return finding.passage().quote();
  }

  Document document() {
    return finding.passage().document();
  }

  /// The anchor of the quote in the source's text, or null where the text is not in the report.
  @Nullable String place() {
    return anchors.find(document().id(), finding.passage().span().start());
  }

  /// `page 12`, and how sure its reading is where it was scanned; empty without pages.
  String page() {
    Page page = finding.passage().findPage();
    if (page == null) {
      return "";
    }
    Integer confidence = page.confidence();
    return "page "
        + page.number()
        + (confidence == null ? "" : ", scanned, read with " + confidence + " % confidence");
  }

  List<String> flags() {
    return finding.flags().stream().map(Words::of).toList();
  }

  /// The relation, and the slot that decided it.
  String relation() {
    SlotKind slot = finding.slot();
    return Words.of(finding.relation()) + (slot == null ? "" : " on the " + Words.of(slot));
  }

  @Nullable String said() {
    Said said = finding.said();
    return said == null ? null : Words.of(said);
  }

  /// How many slots have which outcome, in one line.
  String outcomes() {
    return Arrays.stream(Outcome.values())
        .map(this::outcome)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String outcome(Outcome outcome) {
    String slots =
        finding.comparisons().stream()
            .filter(comparison -> comparison.outcome() == outcome)
            .map(Comparison::slot)
            .distinct()
            .map(Words::of)
            .collect(Collectors.joining(", "));
    return slots.isEmpty() ? "" : Words.of(outcome) + ": " + slots;
  }
}
