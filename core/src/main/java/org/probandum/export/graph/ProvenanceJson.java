package org.probandum.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// What was made from what, by what, and who decided it. T. D. Huynh and others, *The PROV-JSON
/// Serialization*, W3C Member Submission (2013). Documents, the report and its claims are entities,
/// the run is an activity, the program and people are agents. There is no time of day, since none
/// is in the record.
public final class ProvenanceJson {
  private static final String RUN = "pb:run";
  private static final String REPORT = "pb:report";
  private static final String TOOL = "pb:probandum";

  private final Report report;
  private final JsonObject entities = new JsonObject();
  private final JsonObject agents = new JsonObject();
  private final JsonObject used = new JsonObject();
  private final JsonObject generated = new JsonObject();
  private final JsonObject derived = new JsonObject();
  private final JsonObject attributed = new JsonObject();
  private int relations;

  private ProvenanceJson(Report report) {
    this.report = report;
  }

  /// One document in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    ProvenanceJson all = new ProvenanceJson(report);
    all.run();
    Sources.all(report).forEach(all::document);
    all.resources();
    DecidedClaim.all(report, settings).forEach(all::claim);
    return all.page();
  }

  private byte[] page() {
    JsonObject prefixes =
        new JsonObject()
            .with("pb", "https://probandum.org/run/" + report.run().id() + "#")
            .with("probandum", "https://probandum.org/ns#")
            .with("dct", "http://purl.org/dc/terms/");
    JsonObject run =
        new JsonObject()
            .with("prov:label", "check " + report.run().id())
            .with("probandum:settings", settings());
    return new JsonObject()
        .with("prefix", prefixes)
        .with("entity", entities)
        .with("activity", new JsonObject().with(RUN, run))
        .with("agent", agents)
        .with("used", used)
        .with("wasGeneratedBy", generated)
        .with("wasDerivedFrom", derived)
        .with("wasAttributedTo", attributed)
        .with(
            "wasAssociatedWith",
            new JsonObject()
                .with(
                    "_:association",
                    new JsonObject().with("prov:activity", RUN).with("prov:agent", TOOL)))
        .page();
  }

  private String settings() {
    List<String> lines = new ArrayList<>();
    report.run().settings().forEach((key, value) -> lines.add(key + "=" + value));
    return String.join("; ", lines);
  }

  private void run() {
    agents.with(
        TOOL,
        new JsonObject()
            .with("prov:type", "prov:SoftwareAgent")
            .with("prov:label", report.run().tool() + " " + report.run().version()));
    entities.with(REPORT, new JsonObject().with("prov:label", "report of " + report.run().id()));
    relate(generated, "prov:entity", REPORT, "prov:activity", RUN);
  }

  private void document(Document document) {
    String id = "pb:" + document.id();
    entities.with(
        id,
        new JsonObject()
            .with("prov:label", document.displayName())
            .with("dct:identifier", Iri.ofBytes(document.sha256()))
            .with("dct:source", Iri.findWeb(document.metadata().url()))
            .with("dct:publisher", document.metadata().publisher())
            .with("dct:issued", document.metadata().published())
            .with("probandum:path", document.path()));
    relate(used, "prov:activity", RUN, "prov:entity", id);
  }

  private void resources() {
    for (Report.Resource resource : report.run().resources()) {
      String id = "pb:resource-" + NamedUuid.of("resource", resource.name(), resource.sha256());
      entities.with(
          id,
          new JsonObject()
              .with("prov:label", resource.name() + " " + resource.version())
              .with("dct:identifier", Iri.ofBytes(resource.sha256())));
      relate(used, "prov:activity", RUN, "prov:entity", id);
    }
  }

  private void claim(DecidedClaim claim) {
    String id = "pb:claim-" + claim.claim().id();
    entities.with(
        id,
        new JsonObject()
            .with("prov:label", claim.claim().proposition())
            .with("probandum:proposed", claim.proposed().name()));
    relate(generated, "prov:entity", id, "prov:activity", RUN);
    relate(attributed, "prov:entity", id, "prov:agent", TOOL);
    Set<String> documents = new TreeSet<>();
    documents.add(report.article().document().id());
    claim.findings().forEach(finding -> documents.add(finding.passage().document().id()));
    documents.forEach(document ->
        relate(derived, "prov:generatedEntity", id, "prov:usedEntity", "pb:" + document));
    decision(id, claim.acceptance());
  }

  private void decision(String claim, @Nullable Acceptance acceptance) {
    if (acceptance == null) {
      return;
    }
    String person = "pb:person-" + NamedUuid.of("person", acceptance.by());
    agents.with(
        person,
        new JsonObject().with("prov:type", "prov:Person").with("prov:label", acceptance.by()));
    String decision = claim + "-accepted";
    entities.with(
        decision,
        new JsonObject()
            .with("prov:label", "accepted verdict")
            .with("probandum:verdict", acceptance.verdict().name())
            .with("dct:date", acceptance.on().toString()));
    relate(derived, "prov:generatedEntity", decision, "prov:usedEntity", claim);
    relate(attributed, "prov:entity", decision, "prov:agent", person);
  }

  private void relate(JsonObject where, String first, String a, String second, String b) {
    relations++;
    where.with("_:r" + relations, new JsonObject().with(first, a).with(second, b));
  }
}
