package org.probandum.export.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.Sources;
import org.probandum.model.DayRange;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Report;

/// The article and its sources as citations for reference managers, in CSL-JSON (Citation Style
/// Language 1.0.2). Names are literal: who is a person and who an office is not guessed.
public final class CslCitations {
  private CslCitations() {}

  /// A list of items as JSON in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    return JsonObject.page(Sources.all(report).stream().map(CslCitations::item).toList());
  }

  private static JsonObject item(Document document) {
    Metadata metadata = document.metadata();
    String type = type(metadata.kind());
    boolean within = type.startsWith("article");
    return new JsonObject()
        .with("id", document.id())
        .with("type", type)
        .with("title", document.displayName())
        .with("author", authors(metadata.author()))
        .with(within ? "container-title" : "publisher", metadata.publisher())
        .with("issued", issued(metadata.published()))
        .with("URL", Iri.findWeb(metadata.url()))
        .with("language", metadata.language())
        .with("archive_location", document.path())
        .with("note", "SHA-256: " + document.sha256());
  }

  /// The type for a kind in the user's words.
  private static String type(@Nullable String kind) {
    String words = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
    if (words.contains("report")) {
      return "report";
    }
    if (words.contains("news") || words.contains("opinion") || words.contains("editorial")) {
      return "article-newspaper";
    }
    return words.contains("speech") ? "speech" : "document";
  }

  private static List<JsonObject> authors(@Nullable String author) {
    return author == null ? List.of() : List.of(new JsonObject().with("literal", author));
  }

  /// As exact as it was given: a year, a month or a day.
  private static JsonObject issued(@Nullable String published) {
    if (published == null || DayRange.find(published) == null) {
      return new JsonObject();
    }
    List<Integer> parts = new ArrayList<>();
    for (String part : published.split("-", -1)) {
      parts.add(Integer.valueOf(part));
    }
    return new JsonObject().with("date-parts", List.of(parts));
  }
}
