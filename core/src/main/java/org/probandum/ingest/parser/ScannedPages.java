package org.probandum.ingest.parser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Reads the pages of a PDF that are pictures.
final class ScannedPages {
  private static final int DOTS_PER_INCH = 300;
  private static final long MOST_DOTS = 40_000_000;
  private static final int MOST_PAGES = 500;

  private final Tesseract tesseract;

  ScannedPages(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  boolean canRead() {
    return tesseract.isInstalled();
  }

  /// Whether the page draws a picture.
  static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  /// The text of all pages, those that are pictures read by Tesseract.
  Part.Body read(
      PDDocument document,
      List<Line> lines,
      Set<Line> footnotes,
      List<Integer> scanned,
      Map<String, String> properties,
      Bounds bounds,
      Consumer<Part> out)
      throws IOException {
    if (scanned.size() > MOST_PAGES) {
      throw new Refusal("too large: more than " + MOST_PAGES + " scanned pages");
    }
    StringBuilder text = new StringBuilder();
    List<Part.PageStart> pages = new ArrayList<>();
    int from = 1;
    for (int page : scanned) {
      printed(lines, footnotes, from, page, bounds, text, pages);
      Tesseract.Reading reading = picture(document, page);
      out.accept(new Part.Alive());
      String words = String.join("\n\n", reading.paragraphs());
      if (!words.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        pages.add(new Part.PageStart(page, text.length(), reading.confidence()));
        text.append(words);
      }
      from = page + 1;
    }
    printed(lines, footnotes, from, Integer.MAX_VALUE, bounds, text, pages);
    return new Part.Body(Part.Kind.TEXT, text.toString(), properties, pages);
  }

  private Tesseract.Reading picture(PDDocument document, int number) throws IOException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double dots = box.getWidth() / 72.0 * DOTS_PER_INCH * (box.getHeight() / 72.0 * DOTS_PER_INCH);
    double scale = Math.min(1, Math.sqrt(MOST_DOTS / Math.max(1, dots)));
    BufferedImage image =
        new PDFRenderer(document)
            .renderImageWithDPI(number - 1, (float) (DOTS_PER_INCH * scale), ImageType.GRAY);
    Path file = Files.createTempFile("probandum", ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      return tesseract.read(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void printed(
      List<Line> lines,
      Set<Line> footnotes,
      int from,
      int to,
      Bounds bounds,
      StringBuilder text,
      List<Part.PageStart> pages) {
    List<Line> part =
        lines.stream().filter(line -> line.page() >= from && line.page() < to).toList();
    PageText printed = PageText.of(part, footnotes, bounds.textLength());
    if (printed.text().isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    int offset = text.length();
    for (Part.PageStart start : printed.pages()) {
      pages.add(new Part.PageStart(start.number(), start.start() + offset, -1));
    }
    text.append(printed.text());
  }
}
