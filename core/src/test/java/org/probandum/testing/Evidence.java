package org.probandum.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Stance;
import org.probandum.model.Why;

/// Builds findings on claim `c1` without reading anything: which passage, and on whose word.
public final class Evidence {
  private Evidence() {}

  /// A document that says this about itself; every part may be null.
  public static Document document(
      String path, @Nullable String publisher, @Nullable String kind, String text) {
    return Document.ofText(
        path, text, new Metadata(null, null, publisher, null, null, kind, "en", List.of()));
  }

  /// The same with a title and cited documents.
  public static Document with(Document document, @Nullable String title, String... cites) {
    Metadata old = document.metadata();
    Metadata metadata =
        new Metadata(
            title,
            old.author(),
            old.publisher(),
            old.published(),
            old.url(),
            old.kind(),
            old.language(),
            List.of(cites));
    return Document.ofText(document.path(), document.text(), metadata);
  }

  /// A passage that supports the claim, on the word of these claimants, innermost first.
  public static Finding supports(Document document, String quote, String... claimants) {
    return finding(document, quote, Relation.SUPPORTS, null, Set.of(), claimants);
  }

  /// A passage with a relation to the claim.
  public static Finding finding(
      Document document,
      String quote,
      Relation relation,
      @Nullable SlotKind slot,
      Set<Flag> flags,
      String... claimants) {
    int start = document.text().indexOf(quote);
    Passage passage = new Passage(document, new Span(start, start + quote.length()));
    List<Attribution> basis =
        Arrays.stream(claimants).map(claimant -> attribution(claimant, passage.span())).toList();
    return new Finding(
        "c1",
        passage,
        relation,
        slot,
        null,
        1,
        List.of(),
        flags,
        basis,
        Why.of(relation.name(), "It is so."));
  }

  private static Attribution attribution(String claimant, Span content) {
    return new Attribution("s1", List.of(), List.of(), List.of(content), claimant, Stance.ASSERTS);
  }

  /// Empty readings of the documents in which the findings stand, by document id.
  public static Map<String, Reading> readings(List<Finding> findings) {
    Map<String, Reading> readings = new HashMap<>();
    for (Finding finding : findings) {
      Document document = finding.passage().document();
      readings.put(
          document.id(),
          new Reading(
              new ParsedDocument(document, List.of()),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    return readings;
  }
}
