package org.probandum.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.LedgerCount;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;
import org.probandum.model.Span;
import org.probandum.model.Why;

/// The places in the stored texts that a page links to, and their names.
final class Anchors {
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, TreeSet<Span>> places = new TreeMap<>();

  private Anchors() {}

  /// The places that findings and reasons of this report point to.
  static Anchors of(Report report) {
    Anchors anchors = new Anchors();
    anchors.add(report.article().document());
    for (Report.Entry entry : report.documents()) {
      if (entry instanceof Report.Entry.Read read) {
        anchors.add(read.document());
      }
    }
    for (AssessedClaim assessed : report.assessed()) {
      anchors.collect(assessed.assessment().why());
      assessed.findings().forEach(anchors::collect);
    }
    report.ledger().forEach(ledger -> ledger.counts().forEach(anchors::collect));
    return anchors;
  }

  /// The stored document with this id, or null where the report has none.
  @Nullable Document findDocument(String id) {
    return documents.get(id);
  }

  /// The name of the place, or null where the report does not hold its text.
  @Nullable String find(String documentId, int start) {
    Document document = documents.get(documentId);
    boolean shown = document != null && start < document.text().length();
    return shown ? name(documentId, start) : null;
  }

  /// The places of one document as marks, in order.
  List<Mark> marks(String documentId) {
    List<Mark> marks = new ArrayList<>();
    Collection<Span> spans = places.getOrDefault(documentId, new TreeSet<>());
    for (Span span : spans) {
      marks.add(Mark.anchored(span, "passage", name(documentId, span.start())));
    }
    return marks;
  }

  private static String name(String documentId, int start) {
    return "p-" + documentId + "-" + start;
  }

  private void add(Document document) {
    documents.put(document.id(), document);
  }

  private void collect(Finding finding) {
    place(finding.passage().document().id(), finding.passage().span());
    collect(finding.why());
  }

  /// A source's count; the article's own has the anchor of its claim.
  private void collect(LedgerCount count) {
    if (count.standing() != LedgerCount.Standing.ARTICLE) {
      place(count.passage().document().id(), count.passage().span());
    }
  }

  private void collect(Why why) {
    for (Why.PassageRef place : why.passages()) {
      place(place.documentId(), new Span(place.start(), Math.max(place.start() + 1, place.end())));
    }
    why.children().forEach(this::collect);
  }

  private void place(String documentId, Span span) {
    places.computeIfAbsent(documentId, id -> new TreeSet<>()).add(span);
  }
}
