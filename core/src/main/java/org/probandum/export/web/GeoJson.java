package org.probandum.export.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.model.Circumstance;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Passage;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;
import org.probandum.model.Span;

/// Places that the article names, and those that passages bearing on a claim name, each with how
/// far from the point it can reach. H. Butler and others, *The GeoJSON Format*, RFC 7946 (2016):
/// longitude comes first.
public final class GeoJson {
  private final Report report;
  private final List<JsonObject> features = new ArrayList<>();

  private GeoJson(Report report) {
    this.report = report;
  }

  /// One collection of features in UTF-8; a place without a position has the geometry null.
  public static byte[] render(Report report, ExportSettings settings) {
    GeoJson places = new GeoJson(report);
    places.article();
    report.circumstances().forEach(places::source);
    return new JsonObject()
        .with("type", "FeatureCollection")
        .always("features", places.features)
        .page();
  }

  private void article() {
    for (Mention mention : report.article().mentions()) {
      if (mention instanceof Mention.Location location && location.use() == PlaceUse.LITERAL) {
        add(location, report.article().document(), "article", claimsOver(location.span()));
      }
    }
  }

  private void source(Circumstance circumstance) {
    Passage passage = circumstance.passage();
    for (Mention.Location location : circumstance.places()) {
      add(location, passage.document(), "source", claimsOn(passage));
    }
  }

  private void add(Mention.Location location, Document document, String from, List<String> claims) {
    Place place = location.place();
    JsonObject properties =
        new JsonObject()
            .with("name", place.name())
            .with("precisionKm", place.precisionKm())
            .with("kind", place.kind().name())
            .with("gazetteerId", place.gazetteerId())
            .with("quote", location.text())
            .with("from", from)
            .with("document", Iri.of(document))
            .with("title", document.displayName())
            .with("start", location.span().start())
            .with("end", location.span().end())
            .with("claims", claims);
    features.add(
        new JsonObject()
            .with("type", "Feature")
            .always("geometry", findPoint(place))
            .with("properties", properties));
  }

  private static @Nullable JsonObject findPoint(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    return latitude == null || longitude == null
        ? null
        : new JsonObject().with("type", "Point").with("coordinates", List.of(longitude, latitude));
  }

  private List<String> claimsOver(Span span) {
    return report.assessed().stream()
        .map(AssessedClaim::claim)
        .filter(claim -> claim.spans().stream().anyMatch(part -> part.overlaps(span)))
        .map(claim -> claim.id())
        .toList();
  }

  private List<String> claimsOn(Passage passage) {
    return report.assessed().stream()
        .filter(claim -> claim.findings().stream().anyMatch(f -> f.passage().equals(passage)))
        .map(AssessedClaim::claim)
        .map(claim -> claim.id())
        .toList();
  }
}
