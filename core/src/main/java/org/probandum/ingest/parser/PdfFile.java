package org.probandum.ingest.parser;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads a PDF: its pages' text in reading order, without running heads, and where pages begin.
/// Pages without text but with pictures are scans; Tesseract reads them where it is installed.
final class PdfFile {
  private static final int FEW_LETTERS = 12;

  private final Bounds bounds;
  private final ScannedPages scans;

  PdfFile(Bounds bounds, Tesseract tesseract) {
    this.bounds = bounds;
    this.scans = new ScannedPages(tesseract);
  }

  void parse(byte[] bytes, Consumer<Part> out) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      parse(document, out);
    } catch (InvalidPasswordException e) {
      throw new Refusal("it is encrypted with a password", e);
    }
  }

  private void parse(PDDocument document, Consumer<Part> out) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    PdfWords words = new PdfWords();
    int number = 0;
    int block = 0;
    long letters = 0;
    for (PDPage page : document.getPages()) {
      if (++number > bounds.pages()) {
        throw new Refusal("too large: more than " + bounds.pages() + " pages");
      }
      List<Line> found = PageLayout.lines(words.read(document, number), number, block);
      block += found.isEmpty() ? 0 : found.getLast().block() - block + 1;
      int length = found.stream().mapToInt(line -> line.text().length()).sum();
      if (length < FEW_LETTERS && ScannedPages.hasPicture(page)) {
        scanned.add(number);
      } else {
        lines.addAll(found);
      }
      letters += length;
      if (letters > bounds.textLength()) {
        throw new Refusal(TextBound.reason(bounds.textLength()));
      }
      out.accept(new Part.Alive());
    }
    if (number == 0) {
      throw new Refusal("damaged: it has no pages");
    }
    finish(document, lines, scanned, number, out);
  }

  private void finish(
      PDDocument document, List<Line> lines, List<Integer> scanned, int pages, Consumer<Part> out)
      throws IOException {
    List<Line> kept = RunningLines.removed(lines);
    Set<Line> footnotes = Footnotes.of(kept);
    PageText text = PageText.of(kept, footnotes, bounds.textLength());
    if (scanned.isEmpty()) {
      out.accept(new Part.Body(Part.Kind.TEXT, text.text(), properties(document), text.pages()));
    } else if (scans.canRead()) {
      out.accept(scans.read(document, kept, footnotes, scanned, properties(document), bounds, out));
    } else if (scanned.size() == pages) {
      throw new Refusal(
          "it is a scan without text; reading it needs Tesseract, which is not installed");
    } else {
      out.accept(new Part.Body(Part.Kind.TEXT, text.text(), properties(document), text.pages()));
      out.accept(
          new Part.Omitted(
              "page " + String.join(", ", scanned.stream().map(String::valueOf).toList()),
              "scanned; reading it needs Tesseract, which is not installed"));
    }
  }

  private static Map<String, String> properties(PDDocument document) {
    Map<String, String> properties = new HashMap<>();
    PDDocumentInformation information = document.getDocumentInformation();
    put(properties, Property.TITLE, title(information.getTitle()));
    put(properties, Property.AUTHOR, information.getAuthor());
    String modified = date(information.getModificationDate());
    put(
        properties,
        Property.MODIFIED,
        modified == null ? date(information.getCreationDate()) : modified);
    return properties;
  }

  /// The names of files that word processors write are no titles.
  private static @Nullable String title(@Nullable String title) {
    boolean file =
        title != null
            && (title.startsWith("Microsoft Word - ")
                || title.equalsIgnoreCase("untitled")
                || title.matches("(?i).{1,200}\\.(?:docx?|odt|rtf|indd|pdf|tex|dvi)"));
    return file ? null : title;
  }

  private static @Nullable String date(@Nullable Calendar calendar) {
    return calendar == null
        ? null
        : calendar
            .toInstant()
            .atZone(calendar.getTimeZone().toZoneId())
            .toLocalDate()
            .format(DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(name, value.strip());
    }
  }
}
