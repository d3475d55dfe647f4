package org.probandum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;

/// Divides a text into paragraphs: lines, or blocks of lines where the text is hard-wrapped.
///
/// A line break is a wrap if the first word of the next line would not have fitted on the line any
/// more. A text in which most breaks are such wraps is hard-wrapped; there the wraps are joined and
/// every other break still ends a paragraph.
final class Paragraphs {
  private static final int WIDEST = 130;
  private static final int NARROWEST = 30;

  private Paragraphs() {}

  /// The paragraphs in order, without surrounding white space, never empty.
  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    int width = wrapWidth(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (Span line : lines) {
      if (open == null || line.length() == 0) {
        add(paragraphs, open);
        open = line.length() == 0 ? null : line;
      } else if (width > 0 && joins(text, lastLineOf(text, open), line, width)) {
        open = open.hull(line);
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    add(paragraphs, open);
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, @Nullable Span open) {
    if (open != null) {
      paragraphs.add(open);
    }
  }

  /// All lines, trimmed; a blank line is an empty span.
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(trim(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static Span lastLineOf(String text, Span paragraph) {
    int start = paragraph.end();
    while (start > paragraph.start() && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, paragraph.end());
  }

  /// The width at which the text is wrapped, or 0 where it is not.
  private static int wrapWidth(String text, List<Span> lines) {
    int[] lengths = new int[lines.size()];
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isPair(lines, i)) {
        lengths[pairs++] = lines.get(i).length();
      }
    }
    if (pairs == 0) {
      return 0;
    }
    Arrays.sort(lengths, 0, pairs);
    int width = lengths[Math.min(pairs - 1, pairs * 9 / 10)];
    if (width > WIDEST || width < NARROWEST) {
      return 0;
    }
    int wraps = 0;
    int continued = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isPair(lines, i) && isFull(text, lines.get(i), lines.get(i + 1), width)) {
        wraps++;
        continued += Character.isLowerCase(text.charAt(lines.get(i + 1).start())) ? 1 : 0;
      }
    }
    return wraps * 10 >= pairs * 7 && continued * 4 >= wraps && continued > 0 ? width : 0;
  }

  private static boolean isPair(List<Span> lines, int first) {
    return lines.get(first).length() > 0 && lines.get(first + 1).length() > 0;
  }

  /// Whether the next line's first word would not have fitted on this one, with some slack.
  private static boolean isFull(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start()) > width - 3;
  }

  private static boolean joins(String text, Span line, Span next, int width) {
    char first = text.charAt(next.start());
    if ("*•-–·#>|".indexOf(first) >= 0) {
      return false;
    }
    return Character.isLowerCase(first) || isFull(text, line, next, width);
  }
}
