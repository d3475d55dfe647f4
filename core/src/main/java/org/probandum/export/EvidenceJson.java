package org.probandum.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Page;
import org.probandum.model.Passage;
import org.probandum.model.Report.AssessedClaim;

/// A claim with what the sources say on it.
final class EvidenceJson {
  private EvidenceJson() {}

  static void write(Json json, AssessedClaim assessed) throws IOException {
    ReadingJson.claim(json, assessed.claim());
    List<Numbered> numbered = Numbered.of(assessed);
    json.array("evidence", numbered, EvidenceJson::finding);
    json.object("assessment", body -> assessment(body, assessed.assessment()));
  }

  /// A finding with its origin, or null where it does not count.
  private record Numbered(Finding finding, @Nullable String originId) {
    static List<Numbered> of(AssessedClaim assessed) {
      List<Numbered> all = new ArrayList<>();
      for (int i = 0; i < assessed.findings().size(); i++) {
        all.add(new Numbered(assessed.findings().get(i), assessed.originIds().get(i)));
      }
      return all;
    }
  }

  private static void finding(Json json, Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    json.text("documentId", finding.passage().document().id());
    json.span(finding.passage().span());
    json.text("quote", finding.passage().quote());
    page(json, finding.passage());
    json.name("relation", finding.relation());
    json.name("slot", finding.slot());
    json.name("said", finding.said());
    json.number("score", finding.score());
    json.strings("flags", finding.flags().stream().map(Enum::name).toList());
    json.array("comparisons", finding.comparisons(), EvidenceJson::comparison);
    json.text("originId", numbered.originId());
    json.why(finding.why());
  }

  /// Only passages of documents with pages have the key.
  private static void page(Json json, Passage passage) throws IOException {
    Page page = passage.findPage();
    if (page != null) {
      json.offset("page", page.number());
      if (page.confidence() != null) {
        json.offset("confidence", page.confidence());
      }
    }
  }

  private static void comparison(Json json, Comparison comparison) throws IOException {
    json.name("slot", comparison.slot());
    json.text("claim", comparison.claim());
    json.text("passage", comparison.passage());
    json.name("outcome", comparison.outcome());
    json.why(comparison.outcome().name(), comparison.why());
  }

  private static void assessment(Json json, Assessment assessment) throws IOException {
    json.name("verdict", assessment.verdict());
    json.name("said", assessment.said());
    switch (assessment) {
      case Assessment.NoEvidence silence -> {
        json.name("slot", null);
        sides(json, List.of(), List.of(), List.of(), List.of());
        json.flag("mentioned", silence.mentioned());
      }
      case Assessment.Evidenced evidenced -> {
        json.name("slot", evidenced.slot());
        sides(
            json,
            evidenced.supportingOrigins(),
            evidenced.contradictingOrigins(),
            evidenced.supportingDocuments(),
            evidenced.contradictingDocuments());
      }
    }
    json.why(assessment.why());
  }

  private static void sides(
      Json json,
      List<String> supportingOrigins,
      List<String> contradictingOrigins,
      List<String> supportingDocuments,
      List<String> contradictingDocuments)
      throws IOException {
    json.strings("supportingOrigins", supportingOrigins);
    json.strings("contradictingOrigins", contradictingOrigins);
    json.strings("supportingDocuments", supportingDocuments);
    json.strings("contradictingDocuments", contradictingDocuments);
  }
}
