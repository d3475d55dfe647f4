package org.probandum.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.CaseNames;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.stance.SourceReading;

/// Reads the sources of a folder, several at a time.
final class SourceStages {
  private final KeptReadings readings;

  SourceStages(KeptReadings readings) {
    this.readings = readings;
  }

  /// The documents that can be compared, by path.
  static List<Document> comparable(Folder folder) {
    return folder.documents().stream().filter(document -> notCompared(document) == null).toList();
  }

  /// The documents with their names, in order.
  List<KeptReadings.Known> name(List<Document> documents, Progress progress) {
    return Workers.each(documents, "finding names", progress, readings::nameSource);
  }

  /// Their readings, by path.
  ///
  /// @param names what names stand for in the case
  List<SourceReading> read(
      List<KeptReadings.Known> named, CaseNames names, Folder folder, Progress progress) {
    return Workers.each(
        named, "reading sources", progress, document -> read(document, names, folder));
  }

  /// Why a document was read but not compared, or null where it is compared.
  static @Nullable String notCompared(Document document) {
    String language = document.metadata().language();
    if (language == null
        || language.equals("und")
        || language.equals("en")
        || language.startsWith("en-")) {
      return null;
    }
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return "in " + name + " (" + language + "), which is not compared";
  }

  /// Every file of the folder for the record, by path.
  ///
  /// @param candidates those that were read fully
  static List<Report.Entry> entries(Document article, Folder folder, Candidates candidates) {
    List<Report.Entry> entries = new ArrayList<>();
    for (Document document : folder.documents()) {
      entries.add(new Report.Entry.Read(document, reason(document, article, candidates)));
    }
    folder.rejected().forEach(rejected -> entries.add(new Report.Entry.NotRead(rejected)));
    entries.sort(Comparator.comparing(Report.Entry::path));
    return entries;
  }

  private static @Nullable String reason(
      Document document, Document article, Candidates candidates) {
    if (document.id().equals(article.id())) {
      return "it is the article itself, which is no evidence for itself";
    }
    String reason = notCompared(document);
    return reason == null && !candidates.holds(document)
        ? "its words were searched, other documents came nearer to the article's claims, and it was"
            + " not compared"
        : reason;
  }

  private SourceReading read(KeptReadings.Known named, CaseNames names, Folder folder) {
    Document document = named.text().parsed().document();
    KeptReadings.Source source = readings.readSource(named, names);
    return new SourceReading(
        source.reading(),
        source.titleMentions(),
        published(document.metadata().published()),
        absentCites(document, folder));
  }

  /// The cited documents that are not in the folder under their symbol or title.
  private static List<String> absentCites(Document document, Folder folder) {
    return document.metadata().cites().stream()
        .filter(cited ->
            folder.documents().stream()
                .filter(other -> !other.id().equals(document.id()))
                .noneMatch(other -> isCalled(other, cited)))
        .toList();
  }

  /// Whether a document is called so by others, by its symbol or title.
  static boolean isCalled(Document document, String cited) {
    String title = document.metadata().title();
    return (title != null && title.contains(cited))
        || (!cited.contains("/") && document.path().contains(cited));
  }

  /// The days that an EDTF date of publication can mean, or null where it is none.
  static SourceReading.@Nullable Published published(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    try {
      return switch (edtf.length()) {
        case 4 -> {
          Year year = Year.parse(edtf);
          yield new SourceReading.Published(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(edtf);
          yield new SourceReading.Published(month.atDay(1), month.atEndOfMonth());
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(edtf);
          yield new SourceReading.Published(day, day);
        }
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
