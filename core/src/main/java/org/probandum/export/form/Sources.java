package org.probandum.export.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.DayRange;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.model.Report.Entry;

/// The documents of a report and their dates.
public final class Sources {
  private Sources() {}

  /// The source documents that were read, in the report's order.
  public static List<Document> read(Report report) {
    return report.documents().stream()
        .flatMap(entry -> entry instanceof Entry.Read read ? Stream.of(read.document()) : null)
        .toList();
  }

  /// The article and the source documents that were read.
  public static List<Document> all(Report report) {
    return Stream.concat(Stream.of(report.article().document()), read(report).stream())
        .distinct()
        .toList();
  }

  /// The document with this id, or null where the report does not hold it.
  public static @Nullable Document find(Report report, String id) {
    return all(report).stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /// The last day that a document's date of publication can mean, or null.
  public static @Nullable LocalDate findPublished(Document document) {
    DayRange published = DayRange.find(document.metadata().published());
    return published == null ? null : published.last();
  }

  /// The date that an export bears: the one that the settings give, else the latest date of
  /// publication among the documents, else the first day of 1970, which stands for *unknown*.
  public static LocalDate date(Report report, ExportSettings settings) {
    LocalDate given = settings.asOf();
    if (given != null) {
      return given;
    }
    return all(report).stream()
        .map(Sources::findPublished)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /// Who is behind a document: its publisher, else its author, else its title or path.
  public static String voice(Document document) {
    return Stream.of(document.metadata().publisher(), document.metadata().author())
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(document.displayName());
  }
}
