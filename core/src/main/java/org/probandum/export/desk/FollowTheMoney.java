package org.probandum.export.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.export.Words;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;
import org.probandum.export.form.Sources;
import org.probandum.model.DayRange;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;

/// Documents, names, places, claims and passages as entities of the FollowTheMoney model, one a
/// line, as Aleph takes them in. Verdicts are not carried: the model has no word for them.
public final class FollowTheMoney {
  private final Report report;
  private final Map<String, JsonObject> entities = new LinkedHashMap<>();

  private FollowTheMoney(Report report) {
    this.report = report;
  }

  /// JSON lines in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    FollowTheMoney all = new FollowTheMoney(report);
    Sources.all(report).forEach(all::document);
    report.article().mentions().forEach(all::mention);
    report.assessed().forEach(all::claim);
    return all.entities.values().stream()
        .map(entity -> entity.line() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private void document(Document document) {
    Metadata metadata = document.metadata();
    String path = document.path().toLowerCase(Locale.ROOT);
    String schema =
        path.endsWith(".html")
            ? "HyperText"
            : path.matches(".*\\.(txt|md)") ? "PlainText" : "Document";
    add(
        id(document),
        schema,
        new JsonObject()
            .with("title", values(document.displayName()))
            .with("fileName", values(document.path()))
            .with("author", values(metadata.author()))
            .with("publisher", values(metadata.publisher()))
            .with("publishedAt", values(findDate(metadata.published())))
            .with("sourceUrl", values(Iri.findWeb(metadata.url())))
            .with("language", values(findLanguage(metadata.language())))
            .with("notes", values("SHA-256 " + document.sha256())));
  }

  private void mention(Mention mention) {
    switch (mention) {
      case Mention.Name name -> name(name);
      case Mention.Location location when location.use() == PlaceUse.LITERAL ->
          place(location.place());
      case Mention.Location location -> {}
      case Mention.Time time -> {}
      case Mention.Count count -> {}
    }
  }

  private void name(Mention.Name name) {
    String schema =
        name.type() == NameType.PERSON
            ? "Person"
            : name.type() == NameType.ORGANISATION ? "Organization" : null;
    if (schema == null) {
      return;
    }
    String entity = NamedUuid.of("ftm", schema, name.canonical()).toString();
    add(entity, schema, new JsonObject().with("name", values(name.canonical())));
    String document = id(report.article().document());
    add(
        NamedUuid.of("ftm", "Mention", document, entity, name.text()).toString(),
        "Mention",
        new JsonObject()
            .with("document", values(document))
            .with("resolved", values(entity))
            .with("name", values(name.text()))
            .with("detectedSchema", values(schema)));
  }

  private void place(Place place) {
    add(
        NamedUuid.of("ftm", "Address", place.gazetteerId(), place.name()).toString(),
        "Address",
        new JsonObject()
            .with("full", values(place.name()))
            .with("latitude", values(text(place.latitude())))
            .with("longitude", values(text(place.longitude())))
            .with("remarks", values("within " + place.precisionKm() + " km")));
  }

  private void claim(AssessedClaim assessed) {
    String claim = NamedUuid.of("ftm", report.run().id(), assessed.claim().id()).toString();
    add(
        claim,
        "Note",
        new JsonObject()
            .with("name", values("Claim " + assessed.claim().id()))
            .with("description", values(assessed.claim().proposition()))
            .with("entity", values(id(report.article().document()))));
    int number = 0;
    for (Finding finding : assessed.findings()) {
      number++;
      String name = Words.of(finding.relation()) + " claim " + assessed.claim().id();
      add(
          NamedUuid.of("ftm", claim, String.valueOf(number)).toString(),
          "Note",
          new JsonObject()
              .with("name", values(name))
              .with("description", values(finding.passage().quote()))
              .with("entity", values(id(finding.passage().document()), claim)));
    }
  }

  private void add(String id, String schema, JsonObject properties) {
    entities.putIfAbsent(
        id,
        new JsonObject().with("id", id).with("schema", schema).always("properties", properties));
  }

  private static String id(Document document) {
    return NamedUuid.of("ftm", "Document", document.sha256()).toString();
  }

  private static List<String> values(@Nullable String... values) {
    return Stream.of(values).filter(value -> value != null && !value.isBlank()).toList();
  }

  private static @Nullable String text(@Nullable Double number) {
    return number == null ? null : number.toString();
  }

  private static @Nullable String findDate(@Nullable String published) {
    return DayRange.find(published) == null ? null : published;
  }

  /// The three letters of ISO 639-3 that the model wants, or null for what is no language.
  private static @Nullable String findLanguage(@Nullable String tag) {
    try {
      String three = tag == null ? "" : Locale.forLanguageTag(tag).getISO3Language();
      return three.isEmpty() ? null : three;
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
