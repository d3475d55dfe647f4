package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines in reading order to a text of paragraphs, with the places where pages begin.
///
/// A paragraph goes on over the end of a column or page; footnotes of a page follow the paragraph
/// that its end interrupts.
final class PageText {
  /// A footnote's number that stands close to its first word.
  private static final Pattern MARK = Pattern.compile("^(\\[?\\d{1,3}\\]?)(?=\\p{Lu})");

  private final StringBuilder text = new StringBuilder();
  private final List<Part.PageStart> pages = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private final Hyphens hyphens;
  private final Map<Integer, Float> leadings;
  private int page;
  private final int mostLength;

  private PageText(List<Line> lines, int mostLength) {
    this.hyphens = Hyphens.of(lines);
    this.leadings = leadings(lines);
    this.mostLength = mostLength;
  }

  /// The text of the lines.
  static PageText of(List<Line> lines, Set<Line> footnotes, int mostLength) {
    PageText text = new PageText(lines, mostLength);
    Line last = null;
    for (Line line : lines) {
      if (footnotes.contains(line)) {
        text.waiting.add(line.withText(MARK.matcher(line.text()).replaceFirst("$1 ")));
      } else {
        if (last == null || text.begins(last, line)) {
          text.flush(line.page());
          text.begin(line);
        } else {
          text.goOn(line);
        }
        last = line;
      }
    }
    text.flush(Integer.MAX_VALUE);
    return text;
  }

  String text() {
    return text.toString();
  }

  List<Part.PageStart> pages() {
    return pages;
  }

  /// Writes the footnotes of earlier pages, and of the same page where the text is over.
  private void flush(int before) {
    Line last = null;
    List<Line> later = new ArrayList<>();
    for (Line line : waiting) {
      if (line.page() >= before) {
        later.add(line);
      } else if (last == null || begins(last, line) || isNumbered(line.text())) {
        begin(line);
        last = line;
      } else {
        goOn(line);
        last = line;
      }
    }
    waiting.clear();
    waiting.addAll(later);
  }

  private static boolean isNumbered(String line) {
    return line.matches("(?:\\[?\\d{1,3}(?!\\d)\\]?|[*†‡§]{1,3})\\s?\\S.*");
  }

  private void begin(Line line) {
    text.append(text.isEmpty() ? "" : "\n\n");
    mark(line);
    append(line.text());
  }

  private void goOn(Line line) {
    switch (hyphens.join(text, line.text())) {
      case WITHOUT_HYPHEN -> {
        text.setLength(text.length() - 1);
        markWithin(line);
      }
      case WITH_HYPHEN -> markWithin(line);
      case APART -> {
        text.append(' ');
        mark(line);
      }
    }
    append(line.text());
  }

  private void append(String words) {
    text.append(words);
    if (text.length() > mostLength) {
      throw new Refusal(TextBound.reason(mostLength));
    }
  }

  private void mark(Line line) {
    if (line.page() != page) {
      page = line.page();
      pages.add(new Part.PageStart(page, text.length(), -1));
    }
  }

  /// A word that is broken over two pages stands on the second from its second half on.
  private void markWithin(Line line) {
    mark(line);
  }

  private boolean begins(Line last, Line line) {
    if (!line.hasSizeOf(last) || line.cells() || last.cells()) {
      return true;
    }
    return line.block() == last.block() ? beginsWithin(last, line) : beginsAfterBreak(last, line);
  }

  private boolean beginsAfterBreak(Line last, Line line) {
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    boolean broken = Hyphens.isBroken(last.text());
    boolean full = last.blankEnd() < 0.2 && !last.endsSentence();
    if (lower || broken) {
      return last.endsSentence();
    }
    return !full || isItem(line.text());
  }

  private boolean beginsWithin(Line last, Line line) {
    float step = line.baseline() - last.baseline();
    float leading = leadings.getOrDefault(sizeKey(line), line.size() * 1.2f);
    boolean item = isItem(line.text()) && (last.endsSentence() || last.text().endsWith(";"));
    boolean indented =
        line.left() - line.blockLeft() > 0.8f * line.size()
            && last.left() - last.blockLeft() < 0.5f * line.size()
            && line.left() - last.left() < 8 * line.size();
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    boolean ended = last.blankEnd() > (last.endsSentence() ? 0.15 : 0.4) && !lower;
    return step > 1.35f * leading
        || step < 0
        || item
        || (indented && !lower)
        || ended
        || isBullet(line.text());
  }

  private static boolean isBullet(String line) {
    return !line.isEmpty()
        && "•·▪◦‣–".indexOf(line.charAt(0)) >= 0
        && line.length() > 1
        && line.charAt(1) == ' ';
  }

  private static boolean isItem(String line) {
    return isBullet(line) || line.matches("(?:\\(?\\d{1,3}[.)]|\\(?[a-z]\\)|[-*])\\s.*");
  }

  private static int sizeKey(Line line) {
    return Math.round(line.size() * 4);
  }

  /// The usual step from line to line, by size of letters.
  private static Map<Integer, Float> leadings(List<Line> lines) {
    Map<Integer, List<Float>> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line last = lines.get(i - 1);
      float step = line.baseline() - last.baseline();
      if (line.block() == last.block() && line.hasSizeOf(last) && step > 0) {
        steps.computeIfAbsent(sizeKey(line), k -> new ArrayList<>()).add(step);
      }
    }
    Map<Integer, Float> leadings = new HashMap<>();
    steps.forEach((size, all) -> {
      all.sort(null);
      leadings.put(size, all.get(all.size() / 2));
    });
    return leadings;
  }
}
