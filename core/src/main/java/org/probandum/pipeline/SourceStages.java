package org.probandum.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.CaseNames;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.stance.SourceReading;

/// Reads the sources of a folder, several at a time.
final class SourceStages {
  private final DocumentStages stages;
  private final KeptReadings readings;

  SourceStages(DocumentStages stages, KeptReadings readings) {
    this.stages = stages;
    this.readings = readings;
  }

  /// The documents that can be compared, by path.
  List<Document> comparable(Folder folder) {
    return folder.documents().stream().filter(stages::mayBeCompared).toList();
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

  /// Why a document is not compared whose language is not English.
  private static String notCompared(Document document) {
    String language = String.valueOf(document.metadata().language());
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return "in " + name + " (" + language + "), which is not compared";
  }

  /// Every file of the folder for the record, by path.
  ///
  /// @param candidates those that could be compared and were read
  /// @param named what was found in these
  List<Report.Entry> entries(
      Document article, Folder folder, Candidates candidates, List<DocumentStages.Named> named) {
    Map<String, DocumentStages.Named> byId = new HashMap<>();
    named.forEach(each -> byId.put(each.parsed().document().id(), each));
    List<Report.Entry> entries = new ArrayList<>();
    for (Document document : folder.documents()) {
      entries.add(entry(document, article, candidates, byId.get(document.id())));
    }
    folder.rejected().forEach(rejected -> entries.add(new Report.Entry.NotRead(rejected)));
    entries.sort(Comparator.comparing(Report.Entry::path));
    return entries;
  }

  private Report.Entry entry(
      Document document,
      Document article,
      Candidates candidates,
      DocumentStages.@Nullable Named read) {
    if (document.id().equals(article.id())) {
      return new Report.Entry.Read(
          document, "it is the article itself, which is no evidence for itself");
    }
    boolean none = read != null && read.parsed().sentences().isEmpty();
    boolean english = ComparableText.isEnglish(document.metadata().language());
    if (!english && (none || !stages.mayBeCompared(document))) {
      return new Report.Entry.Read(document, notCompared(document));
    }
    String reason =
        candidates.holds(document)
            ? null
            : "its words were searched, other documents came nearer to the article's claims, and it"
                + " was not compared";
    return new Report.Entry.Read(document, reason, read == null ? List.of() : read.others());
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
