package org.probandum.ingest.parser;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the words of one page with their places, in the order in which the page draws them.
final class PdfWords extends PDFTextStripper {
  private static final int MOST_WORDS = 100_000;

  private final List<Word> words = new ArrayList<>();

  PdfWords() {
    setAddMoreFormatting(false);
  }

  /// The words of a page, counted from 1.
  List<Word> read(PDDocument document, int page) throws IOException {
    words.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    return List.copyOf(words);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty() || text.isBlank()) {
      return;
    }
    if (words.size() > MOST_WORDS) {
      throw new Refusal("too large: more than 100,000 words on one page");
    }
    List<List<TextPosition>> runs = runs(positions);
    boolean whole = runs.size() == 1;
    String before = " ";
    for (int i = 0; i < runs.size(); i++) {
      String run = whole ? text : unicode(runs.get(i));
      boolean glued = i > 0 && !before.endsWith(" ") && !run.startsWith(" ");
      if (!run.isBlank()) {
        words.add(word(run.strip(), runs.get(i), glued));
      }
      before = run.replace('\u00A0', ' ');
    }
  }

  /// Stretches of one size: a raised footnote number is a word of its own.
  private static List<List<TextPosition>> runs(List<TextPosition> positions) {
    List<List<TextPosition>> runs = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    float size = size(positions.getFirst());
    for (TextPosition position : positions) {
      float next = size(position);
      if (Math.abs(next - size) > 0.15f * Math.max(next, size) && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      size = next;
      run.add(position);
    }
    runs.add(run);
    return runs;
  }

  private static String unicode(List<TextPosition> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(position -> text.append(position.getUnicode()));
    return text.toString();
  }

  private static Word word(String text, List<TextPosition> run, boolean glued) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (TextPosition position : run) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    }
    TextPosition first = run.getFirst();
    return new Word(text, left, right, first.getYDirAdj(), size(first), glued);
  }

  /// As drawn: the page may be drawn to another scale than its fonts say.
  private static float size(TextPosition position) {
    float size = Math.abs(position.getYScale());
    return size > 0.5f ? size : Math.max(1, position.getHeightDir());
  }
}
