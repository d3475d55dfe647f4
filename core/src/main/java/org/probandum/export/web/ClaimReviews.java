package org.probandum.export.web;

import java.util.List;
import org.probandum.export.Words;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Metadata;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// Verdicts as `ClaimReview` of schema.org. Meant for publishing: only what a person has accepted,
/// unless proposals are asked for, and these are marked as drafts. The rating is in words; it has
/// no number, because there is no scale of truth.
public final class ClaimReviews {
  private final Report report;
  private final ExportSettings settings;

  private ClaimReviews(Report report, ExportSettings settings) {
    this.report = report;
    this.settings = settings;
  }

  /// One graph with all reviews, as JSON-LD in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    ClaimReviews all = new ClaimReviews(report, settings);
    List<JsonObject> reviews =
        DecidedClaim.publishable(report, settings).stream()
            .filter(claim -> claim.verdict() != Verdict.NOT_CHECKABLE)
            .map(all::review)
            .toList();
    return new JsonObject().with("@context", "https://schema.org").always("@graph", reviews).page();
  }

  private JsonObject review(DecidedClaim claim) {
    Acceptance acceptance = claim.acceptance();
    JsonObject review =
        new JsonObject()
            .with("@type", "ClaimReview")
            .with(
                "@id", "urn:uuid:" + NamedUuid.of("review", report.run().id(), claim.claim().id()))
            .with("claimReviewed", claim.claim().proposition())
            .with("itemReviewed", item(claim));
    if (acceptance == null) {
      review
          .with("creativeWorkStatus", "Draft: proposed by a program, decided by nobody")
          .with("datePublished", Sources.date(report, settings).toString())
          .with("author", tool())
          .with("reviewRating", rating("proposed: " + Words.of(claim.proposed())));
    } else {
      review
          .with("creativeWorkStatus", "Published")
          .with("datePublished", acceptance.on().toString())
          .with("author", named("Person", acceptance.by()))
          .with("reviewRating", rating(Words.of(acceptance.verdict())));
    }
    return review.with(
        "citation",
        claim.findings().stream().filter(Finding::counts).map(ClaimReviews::citation).toList());
  }

  private JsonObject item(DecidedClaim claim) {
    Document article = report.article().document();
    List<Attribution> held = report.article().attributionsOf(claim.claim());
    JsonObject author =
        held.isEmpty()
            ? named("Organization", Sources.voice(article))
            : named("Thing", held.getFirst().claimant());
    return new JsonObject()
        .with("@type", "Claim")
        .with("text", claim.claim().proposition())
        .with("author", author)
        .with("datePublished", article.metadata().published())
        .with("appearance", work(article));
  }

  private static JsonObject work(Document document) {
    Metadata metadata = document.metadata();
    return new JsonObject()
        .with("@type", "CreativeWork")
        .with("identifier", Iri.ofBytes(document.sha256()))
        .with("url", Iri.findWeb(metadata.url()))
        .with("headline", document.displayName())
        .with("publisher", publisher(metadata))
        .with("datePublished", metadata.published())
        .with("inLanguage", metadata.language());
  }

  private static JsonObject publisher(Metadata metadata) {
    String publisher = metadata.publisher();
    return publisher == null ? new JsonObject() : named("Organization", publisher);
  }

  private static JsonObject citation(Finding finding) {
    return new JsonObject()
        .with("@type", "Quotation")
        .with("text", finding.passage().quote())
        .with("abstract", "The source " + Words.of(finding.relation()) + " the claim.")
        .with("isPartOf", work(finding.passage().document()));
  }

  private static JsonObject rating(String words) {
    return new JsonObject().with("@type", "Rating").with("alternateName", words);
  }

  private JsonObject tool() {
    return named("SoftwareApplication", report.run().tool())
        .with("softwareVersion", report.run().version());
  }

  private static JsonObject named(String type, String name) {
    return new JsonObject().with("@type", type).with("name", name);
  }
}
