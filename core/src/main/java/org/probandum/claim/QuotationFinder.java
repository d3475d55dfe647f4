package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Span;

/// Finds quotations by their marks in one pass over a text. A quotation that is still open at the
/// end of a paragraph goes on where the next paragraph begins with an opening mark, and ends with
/// its paragraph otherwise. Curly, straight and doubled single marks are seen, single curly marks
/// only where no double ones are open.
final class QuotationFinder {
  private static final int LONGEST_SINGLE = 600;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private char kind;

  private QuotationFinder(String text) {
    this.text = text;
  }

  /// The outermost quotations of the text, in order.
  static List<Quotation> find(String text) {
    QuotationFinder finder = new QuotationFinder(text);
    int at = 0;
    while (at < text.length()) {
      at += finder.step(at);
    }
    finder.close(text.length());
    return List.copyOf(finder.found);
  }

  private int step(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\n' -> {
        paragraph(at);
        yield 1;
      }
      case '“', '„' -> mark(at, 1, true, '“');
      case '”' -> mark(at, 1, false, '“');
      case '"' -> mark(at, 1, opens(at, 1), '"');
      case '\'' ->
          at + 1 < text.length() && text.charAt(at + 1) == '\''
              ? mark(at, 2, opens(at, 2), 'd')
              : 1;
      case '‘' -> single(at);
      default -> 1;
    };
  }

  private int mark(int at, int width, boolean opening, char mark) {
    if (open < 0) {
      if (opening) {
        open = at;
        kind = mark;
      }
    } else if (mark == kind && (!opening || mark != '“')) {
      close(at + width);
    }
    return width;
  }

  private void close(int end) {
    if (open >= 0 && end > open) {
      found.add(new Quotation(new Span(open, end)));
    }
    open = -1;
  }

  private void paragraph(int at) {
    if (open < 0) {
      return;
    }
    int next = at;
    int breaks = 0;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      breaks += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    boolean goesOn = next < text.length() && isOpening(text.charAt(next));
    if ((breaks > 1 && !goesOn) || next == text.length()) {
      close(at);
    }
  }

  private boolean isOpening(char c) {
    return c == '“' || c == kind || (kind == 'd' && c == '\'');
  }

  private boolean opens(int at, int width) {
    int after = at + width;
    boolean wordFollows = after < text.length() && !Character.isWhitespace(text.charAt(after));
    boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || starts(at - 1);
    return open < 0 ? wordFollows && free : free && wordFollows && !ends(after);
  }

  private boolean starts(int at) {
    return "([—–-/".indexOf(text.charAt(at)) >= 0;
  }

  private boolean ends(int at) {
    return ".,;:)".indexOf(text.charAt(at)) >= 0;
  }

  private int single(int at) {
    if (open >= 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return 1;
    }
    int limit = Math.min(text.length(), at + LONGEST_SINGLE);
    for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
      boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == '’' && last && !plural(at, i)) {
        found.add(new Quotation(new Span(at, i + 1)));
        return i + 1 - at;
      }
    }
    return 1;
  }

  /// Whether the mark is the apostrophe of `the workers’ union` inside the quotation.
  private boolean plural(int from, int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2))
        && has(' ', from, at)
        && has('’', at + 1, Math.min(text.length(), at + 200));
  }

  private boolean has(char mark, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == mark) {
        return true;
      }
    }
    return false;
  }
}
