package org.probandum.export.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.Words;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Attribution;
import org.probandum.model.Finding;
import org.probandum.model.Relation;
import org.probandum.model.Report;

/// Claims and passages as information nodes, joined by nodes of inference and of conflict. C.
/// Chesñevar and others, *Towards an Argument Interchange Format*, The Knowledge Engineering Review
/// 21 (2006), 293–316. Who is said to hold a claim is a locution node; a passage that qualifies is
/// a node on its own, with its relation in words.
public final class AifGraph {
  private static final String AIF = "http://www.arg.dundee.ac.uk/aif#";
  private static final String OWN = "https://probandum.org/ns#";

  private final Report report;
  private final List<JsonObject> nodes = new ArrayList<>();

  private AifGraph(Report report) {
    this.report = report;
  }

  /// One graph as JSON-LD in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    AifGraph graph = new AifGraph(report);
    DecidedClaim.all(report, settings).forEach(graph::claim);
    return new JsonObject()
        .with("@context", context())
        .with("@id", graph.id("graph"))
        .with("@type", "aif:ArgumentMap")
        .with("dct:title", report.article().document().displayName())
        .always("@graph", graph.nodes)
        .page();
  }

  private static JsonObject context() {
    return new JsonObject()
        .with("aif", AIF)
        .with("probandum", OWN)
        .with("dct", "http://purl.org/dc/terms/")
        .with("text", "aif:claimText")
        .with("premise", link("aif:Premise"))
        .with("conclusion", link("aif:Conclusion"))
        .with("conflicting", link("aif:ConflictingElement"))
        .with("conflicted", link("aif:ConflictedElement"))
        .with("locution", link("aif:Locution"))
        .with("source", link("dct:source"));
  }

  private static JsonObject link(String id) {
    return new JsonObject().with("@id", id).with("@type", "@id");
  }

  private void claim(DecidedClaim claim) {
    String id = id("claim", claim.claim().id());
    Acceptance acceptance = claim.acceptance();
    nodes.add(
        node(id, "aif:I-node", claim.claim().proposition())
            .with("probandum:claim", claim.claim().id())
            .with("probandum:proposed", Words.of(claim.proposed()))
            .with("probandum:accepted", acceptance == null ? null : Words.of(acceptance.verdict()))
            .with("probandum:acceptedBy", acceptance == null ? null : acceptance.by()));
    for (Attribution attribution : report.article().attributionsOf(claim.claim())) {
      String said = id("locution", claim.claim().id(), attribution.claimant());
      nodes.add(
          node(said, "aif:L-node", attribution.claimant() + " " + Words.of(attribution.stance()))
              .with("locution", id));
    }
    for (int i = 0; i < claim.findings().size(); i++) {
      passage(claim, id, i);
    }
  }

  private void passage(DecidedClaim claim, String claimNode, int number) {
    Finding finding = claim.findings().get(number);
    String place = String.valueOf(number);
    String id = id("passage", claim.claim().id(), place);
    nodes.add(
        node(id, "aif:I-node", finding.passage().quote())
            .with("source", Iri.of(finding.passage().document()))
            .with("dct:publisher", Sources.voice(finding.passage().document()))
            .with("probandum:start", finding.passage().span().start())
            .with("probandum:end", finding.passage().span().end())
            .with("probandum:relation", Words.of(finding.relation()))
            .with("probandum:counts", finding.counts()));
    JsonObject scheme = findScheme(finding, id("scheme", claim.claim().id(), place), id, claimNode);
    if (scheme != null) {
      nodes.add(scheme);
    }
  }

  private static @Nullable JsonObject findScheme(
      Finding finding, String id, String passage, String claim) {
    if (finding.relation() == Relation.SUPPORTS) {
      return node(id, "aif:RA-node", "").with("premise", passage).with("conclusion", claim);
    }
    return finding.relation() == Relation.CONTRADICTS
        ? node(id, "aif:CA-node", "").with("conflicting", passage).with("conflicted", claim)
        : null;
  }

  private static JsonObject node(String id, String type, String text) {
    return new JsonObject().with("@id", id).with("@type", type).with("text", text);
  }

  private String id(String... parts) {
    return "urn:uuid:" + NamedUuid.of("aif", report.run().id(), String.join("\u001f", parts));
  }
}
