package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the text of what Tika's parsers tell in XHTML: blocks become paragraphs with a blank
/// line between them, rows of tables one paragraph each, slides pages.
final class Blocks extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");
  private static final Set<String> SILENT = Set.of("head", "title", "script", "style");
  private static final Set<String> NOTES = Set.of("note", "footnote", "endnote", "annotation");
  private static final Pattern CALL =
      Pattern.compile("\\[(?:foot|end)noteRef:\\d{1,9}\\]|\\s?↩\\uFE0E?");

  private final boolean namesColumns;
  private final boolean hasSlides;
  private final int mostLength;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Part.PageStart> pages = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private Rows rows = new Rows();
  private final List<String> notes = new ArrayList<>();
  private String interrupted = "";
  private int silent;
  private int raised = -1;
  private int noteDepth;
  private int tables;
  private int slide;
  private int markedSlide;

  /// @param format tells whether tables are work sheets and whether there are slides
  /// @param mostLength longest text
  Blocks(Format format, int mostLength) {
    this.namesColumns = format == Format.SHEET;
    this.hasSlides = format == Format.SLIDES;
    this.mostLength = mostLength;
  }

  String text() {
    flush();
    return text.toString();
  }

  List<Part.PageStart> pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (SILENT.contains(name)) {
      silent++;
    } else if (noteDepth > 0 || isNote(attributes)) {
      beginNote(name);
    } else if (name.equals("sup")) {
      raised = block.length();
    } else if (name.equals("table")) {
      flush();
      tables++;
      rows = new Rows();
    } else if (name.equals("tr")) {
      flush();
      cells.clear();
    } else if (name.equals("td") || name.equals("th")) {
      cell();
    } else if (name.equals("br")) {
      block.append(tables > 0 ? ' ' : '\n');
    } else if (BLOCKS.contains(name)) {
      breakBlock();
      slide(name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (SILENT.contains(name)) {
      silent--;
    } else if (noteDepth > 0) {
      endNote();
    } else if (name.equals("sup")) {
      dropCall();
    } else if (name.equals("table")) {
      flush();
      tables--;
    } else if (name.equals("tr")) {
      row();
    } else if (name.equals("td") || name.equals("th")) {
      cells.add(block.toString());
      block.setLength(0);
    } else if (BLOCKS.contains(name)) {
      breakBlock();
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (silent > 0) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      char c = letters[i];
      boolean space = Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c);
      boolean line = c == '\n' && tables == 0 && !block.isEmpty() && !namesColumns;
      if (!space) {
        block.append(c);
      } else if (!block.isEmpty() && !Character.isWhitespace(block.charAt(block.length() - 1))) {
        block.append(line ? '\n' : ' ');
      }
    }
    if (text.length() + block.length() > mostLength) {
      throw new Refusal(TextBound.reason(mostLength));
    }
  }

  @Override
  public void ignorableWhitespace(char[] letters, int start, int length) {
    characters(letters, start, length);
  }

  private static boolean isNote(Attributes attributes) {
    String kind = attributes.getValue("class");
    return kind != null && NOTES.contains(kind);
  }

  /// A note may stand in the middle of a sentence: it waits until the paragraph is over.
  private void beginNote(String name) {
    if (noteDepth++ == 0) {
      interrupted = block.toString();
      block.setLength(0);
    } else if (BLOCKS.contains(name) && !block.isEmpty()) {
      block.append(' ');
    }
  }

  private void endNote() {
    if (--noteDepth == 0) {
      notes.add(block.toString().strip());
      block.setLength(0);
      block.append(interrupted);
      if (interrupted.isEmpty()) {
        flush();
      }
    }
  }

  /// A raised number is the call of a footnote.
  private void dropCall() {
    if (raised >= 0
        && raised < block.length()
        && block.substring(raised).matches("[\\d*\\[\\]]{1,6}")
        && !(raised > 0 && block.charAt(raised - 1) == 'm')) {
      block.setLength(raised);
    }
    raised = -1;
  }

  private void slide(String name, Attributes attributes) {
    String kind = attributes.getValue("class");
    if (hasSlides && name.equals("div") && ("slide-content".equals(kind) || "page".equals(kind))) {
      slide++;
    }
  }

  /// Within a cell, blocks are set off by a blank.
  private void breakBlock() {
    if (tables == 0) {
      flush();
    } else if (!block.isEmpty()) {
      block.append(' ');
    }
  }

  /// Whatever stood before the first cell of a row.
  private void cell() {
    if (tables == 0) {
      flush();
    } else {
      block.setLength(0);
    }
  }

  private void row() {
    String row =
        namesColumns
            ? rows.next(cells)
            : String.join(
                " | ",
                cells.stream()
                    .map(cell -> cell.strip().replaceAll("\\s{1,1000}", " "))
                    .filter(cell -> !cell.isEmpty())
                    .toList());
    cells.clear();
    block.setLength(0);
    write(row);
  }

  private void flush() {
    String words = CALL.matcher(block).replaceAll("").strip();
    block.setLength(0);
    write(words);
    List<String> waiting = List.copyOf(notes);
    notes.clear();
    waiting.forEach(this::write);
  }

  private void write(@Nullable String paragraph) {
    if (paragraph == null || paragraph.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    if (slide > markedSlide) {
      markedSlide = slide;
      pages.add(new Part.PageStart(slide, text.length(), -1));
    }
    text.append(paragraph);
  }
}
