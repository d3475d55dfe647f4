package org.probandum.export.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.export.Words;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// A report as a bundle of STIX 2.1 (OASIS Standard, 2021): the article is a report, each claim and
/// each passage that bears on one a note, each verdict an opinion, publishers and people are
/// identities, places locations. Meant for publishing: opinions only on what a person has accepted,
/// unless proposals are asked for, which carry the label `machine-proposal`.
public final class StixBundle {
  private static final double METRES = 1000;

  private final Report report;
  private final ExportSettings settings;
  private final StixObjects objects;
  private final String tool;

  private StixBundle(Report report, ExportSettings settings) {
    this.report = report;
    this.settings = settings;
    this.objects = new StixObjects(Sources.date(report, settings));
    this.tool = identity(report.run().tool(), "system");
  }

  /// One bundle as JSON in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    StixBundle bundle = new StixBundle(report, settings);
    return bundle.build();
  }

  private byte[] build() {
    Document article = report.article().document();
    String publisher = identity(Sources.voice(article), "organization");
    List<String> places = places();
    DecidedClaim.all(report, settings).forEach(claim -> claim(claim, publisher));
    String id = StixObjects.id("report", report.run().id());
    JsonObject object =
        objects
            .start("report", id)
            .with("created_by_ref", tool)
            .with("name", article.displayName())
            .with("description", "Claims of this text and what a folder of sources says on them.")
            .with("report_types", List.of("fact-check"))
            .with("published", StixObjects.time(Sources.date(report, settings)))
            .with("lang", "en")
            .with("external_references", List.of(reference(article, null)))
            .with("object_refs", objects.ids());
    objects.add(id, object);
    places.forEach(place -> relate(id, "related-to", place));
    return objects.bundle(StixObjects.id("bundle", report.run().id()));
  }

  private String identity(String name, String kind) {
    String id = StixObjects.id("identity", kind, name);
    return objects.add(
        id, objects.start("identity", id).with("name", name).with("identity_class", kind));
  }

  private List<String> places() {
    List<String> ids = new ArrayList<>();
    for (Mention mention : report.article().mentions()) {
      if (mention instanceof Mention.Location location && location.use() == PlaceUse.LITERAL) {
        String id = findLocation(location.place());
        if (id != null && !ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  /// The standard gives the precision in metres, as the radius around the point.
  private @Nullable String findLocation(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      return null;
    }
    String id = StixObjects.id("location", place.gazetteerId(), place.name());
    return objects.add(
        id,
        objects
            .start("location", id)
            .with("created_by_ref", tool)
            .with("name", place.name())
            .with("latitude", latitude)
            .with("longitude", longitude)
            .with("precision", place.precisionKm() * METRES));
  }

  private void claim(DecidedClaim claim, String publisher) {
    String id = StixObjects.id("note", report.run().id(), claim.claim().id());
    objects.add(
        id,
        objects
            .start("note", id)
            .with("created_by_ref", tool)
            .with("abstract", "Claim " + claim.claim().id())
            .with("content", claim.claim().proposition())
            .with("authors", claimants(claim))
            .with("labels", List.of("claim"))
            .with("object_refs", List.of(publisher)));
    int number = 0;
    for (Finding finding : claim.findings()) {
      number++;
      if (finding.bears()) {
        passage(claim, finding, number, id);
      }
    }
    opinion(claim, id);
  }

  private List<String> claimants(DecidedClaim claim) {
    return report.article().attributionsOf(claim.claim()).stream()
        .map(Attribution::claimant)
        .toList();
  }

  private void passage(DecidedClaim claim, Finding finding, int number, String claimNote) {
    Document document = finding.passage().document();
    String publisher = identity(Sources.voice(document), "organization");
    String id =
        StixObjects.id(
            "note", report.run().id(), claim.claim().id(), "passage", String.valueOf(number));
    String relation = finding.relation().name().toLowerCase(Locale.ROOT);
    objects.add(
        id,
        objects
            .start("note", id)
            .with("created_by_ref", tool)
            .with("abstract", "A source " + Words.of(finding.relation()) + " the claim")
            .with("content", finding.passage().quote())
            .with("labels", List.of("evidence", relation))
            .with("external_references", List.of(reference(document, finding)))
            .with("object_refs", List.of(claimNote, publisher)));
  }

  private void opinion(DecidedClaim claim, String note) {
    String word = findOpinion(claim.verdict());
    Acceptance acceptance = claim.acceptance();
    if (word == null || (acceptance == null && !settings.includeProposals())) {
      return;
    }
    String id = StixObjects.id("opinion", report.run().id(), claim.claim().id());
    String words = Words.of(claim.verdict());
    JsonObject opinion = objects.start("opinion", id).with("opinion", word);
    if (acceptance == null) {
      opinion
          .with("created_by_ref", tool)
          .with("labels", List.of("machine-proposal"))
          .with("explanation", "Proposed by a program, decided by nobody: " + words);
    } else {
      opinion
          .with("created_by_ref", identity(acceptance.by(), "individual"))
          .with("authors", List.of(acceptance.by()))
          .with("explanation", "Decided on " + acceptance.on() + ": " + words);
    }
    objects.add(id, opinion.with("object_refs", List.of(note)));
  }

  /// The standard's scale is agreement with what is noted; nothing is `strongly` so, and silence is
  /// no opinion.
  private static @Nullable String findOpinion(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "disagree";
      case CONTESTED, QUALIFIED -> "neutral";
      case SUPPORTED, CORROBORATED -> "agree";
      case NO_EVIDENCE, NOT_CHECKABLE -> null;
    };
  }

  private static JsonObject reference(Document document, @Nullable Finding finding) {
    String place =
        finding == null
            ? ""
            : ", characters "
                + finding.passage().span().start()
                + " to "
                + finding.passage().span().end();
    String web = Iri.findWeb(document.metadata().url());
    return new JsonObject()
        .with("source_name", Sources.voice(document))
        .with("description", document.displayName() + " (" + document.path() + ")" + place)
        .with("url", web)
        .with("external_id", Iri.ofBytes(document.sha256()));
  }

  private void relate(String from, String how, String to) {
    String id = StixObjects.id("relationship", from, how, to);
    objects.add(
        id,
        objects
            .start("relationship", id)
            .with("created_by_ref", tool)
            .with("relationship_type", how)
            .with("source_ref", from)
            .with("target_ref", to));
  }
}
