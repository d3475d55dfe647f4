package org.probandum.export.web;

import java.util.ArrayList;
import java.util.List;
import org.probandum.export.Words;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;
import org.probandum.model.Acceptance;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Report;
import org.probandum.model.Span;

/// Claims, evidence and mentions as annotations on their texts. R. Sanderson, P. Ciccarese and B.
/// Young, *Web Annotation Data Model*, W3C (2017).
public final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Report report;
  private final List<JsonObject> items = new ArrayList<>();

  private WebAnnotations(Report report) {
    this.report = report;
  }

  /// One collection with all annotations, as JSON-LD in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    WebAnnotations all = new WebAnnotations(report);
    DecidedClaim.all(report, settings).forEach(all::claim);
    report.article().mentions().forEach(all::mention);
    return all.page();
  }

  private byte[] page() {
    String page = id("page");
    JsonObject first =
        new JsonObject()
            .with("id", page)
            .with("type", "AnnotationPage")
            .with("startIndex", 0)
            .with("items", items);
    return new JsonObject()
        .with("@context", CONTEXT)
        .with("id", id("collection"))
        .with("type", "AnnotationCollection")
        .with("label", "Claims and evidence: " + article().displayName())
        .with("total", items.size())
        .with("first", first)
        .page();
  }

  private void claim(DecidedClaim claim) {
    List<JsonObject> bodies = new ArrayList<>();
    bodies.add(text("describing", claim.claim().proposition()));
    bodies.add(text("classifying", "proposed by the program: " + Words.of(claim.proposed())));
    Acceptance acceptance = claim.acceptance();
    if (acceptance != null) {
      bodies.add(
          text("assessing", Words.of(acceptance.verdict()))
              .with(
                  "creator", new JsonObject().with("type", "Person").with("name", acceptance.by()))
              .with("created", acceptance.on() + "T00:00:00Z"));
    }
    items.add(
        annotation(claimId(claim), "assessing")
            .with("body", bodies)
            .with(
                "target",
                claim.claim().spans().stream().map(span -> target(article(), span)).toList()));
    for (int i = 0; i < claim.findings().size(); i++) {
      evidence(claim, claim.findings().get(i), i);
    }
  }

  private void evidence(DecidedClaim claim, Finding finding, int number) {
    JsonObject link =
        new JsonObject()
            .with("type", "SpecificResource")
            .with("source", claimId(claim))
            .with("purpose", "linking");
    String relation = finding.relation().name().toLowerCase(java.util.Locale.ROOT);
    items.add(
        annotation(id("evidence", claim.claim().id(), String.valueOf(number)), "linking")
            .with("body", List.of(link, text("tagging", relation)))
            .with("target", target(finding.passage().document(), finding.passage().span())));
  }

  private void mention(Mention mention) {
    Span span = mention.span();
    String kind =
        switch (mention) {
          case Mention.Name name -> "name";
          case Mention.Time time -> "time";
          case Mention.Location location -> "place";
          case Mention.Count count -> "quantity";
        };
    items.add(
        annotation(id("mention", kind, span.start() + "-" + span.end()), "identifying")
            .with("body", List.of(text("tagging", kind), text("identifying", mention.normal())))
            .with("target", target(article(), span)));
  }

  private JsonObject annotation(String id, String motivation) {
    JsonObject generator =
        new JsonObject()
            .with("id", "urn:uuid:" + NamedUuid.of("tool", report.run().version()))
            .with("type", "Software")
            .with("name", report.run().tool() + " " + report.run().version());
    return new JsonObject()
        .with("id", id)
        .with("type", "Annotation")
        .with("motivation", motivation)
        .with("generator", generator);
  }

  private static JsonObject text(String purpose, String value) {
    return new JsonObject()
        .with("type", "TextualBody")
        .with("purpose", purpose)
        .with("format", "text/plain")
        .always("value", value);
  }

  private static JsonObject target(Document document, Span span) {
    return new JsonObject()
        .with("type", "SpecificResource")
        .with("source", Iri.of(document))
        .with("selector", TextSelectors.of(document, span));
  }

  private Document article() {
    return report.article().document();
  }

  private String claimId(DecidedClaim claim) {
    return id("claim", claim.claim().id());
  }

  private String id(String... parts) {
    return "urn:uuid:"
        + NamedUuid.of("annotation", report.run().id(), String.join("\u001f", parts));
  }
}
