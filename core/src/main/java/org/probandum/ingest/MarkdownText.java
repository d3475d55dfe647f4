package org.probandum.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/// Markdown to its words: heading marks, bullets, emphasis, link targets and tables' frames are
/// dropped, text in code fences is kept as it is. Linear in the length of the text.
final class MarkdownText {
  private MarkdownText() {}

  /// The words of the body, beginning at its first character that is not blank.
  static String of(String body) {
    List<String> lines = new ArrayList<>();
    String fence = "";
    for (String line : body.split("\n", -1)) {
      String mark = fenceMark(line);
      if (!mark.isEmpty() && (fence.isEmpty() || fence.equals(mark))) {
        fence = fence.isEmpty() ? mark : "";
      } else {
        lines.add(fence.isEmpty() ? line(line) : line.stripTrailing());
      }
    }
    return String.join("\n", lines).strip();
  }

  private static String fenceMark(String line) {
    String text = line.stripLeading();
    return text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : "";
  }

  private static String line(String line) {
    String text = line.strip();
    if (text.isEmpty() || isRule(text) || isDefinition(text)) {
      return "";
    }
    text = withoutQuoteMarks(text);
    text = withoutHeadingMarks(text);
    text = withoutBullet(text);
    return MarkdownInline.strip(withoutTableFrame(text)).strip();
  }

  /// A line of `---`, `***`, `===` or `|---|:--|`: rule, underline of a heading or of a table's
  /// head.
  private static boolean isRule(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("-*_=:|+ ".indexOf(c) < 0) {
        return false;
      }
      marks += "-*_=".indexOf(c) >= 0 ? 1 : 0;
    }
    return marks >= 2;
  }

  /// `[1]: https://example.org`.
  private static boolean isDefinition(String text) {
    int close = text.indexOf("]:");
    return text.charAt(0) == '['
        && text.indexOf(']') == close
        && close > 1
        && text.substring(close + 2).strip().matches("<?(?:https?:|/|#|\\.)\\S{0,2000}.{0,200}");
  }

  private static String withoutQuoteMarks(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
      i++;
    }
    return text.substring(i);
  }

  private static String withoutHeadingMarks(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    if (marks == 0 || marks > 6 || (marks < text.length() && text.charAt(marks) != ' ')) {
      return text;
    }
    int end = text.length();
    while (end > marks && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(marks, end).strip();
  }

  private static String withoutBullet(String text) {
    boolean bullet =
        text.length() > 1 && "-*+•".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return bullet ? text.substring(2).strip() : text;
  }

  private static String withoutTableFrame(String text) {
    if (text.length() < 2 || text.charAt(0) != '|') {
      return text;
    }
    int end = text.endsWith("|") ? text.length() - 1 : text.length();
    return text.substring(1, end).strip();
  }

  /// The marks inside a line.
  private static final class MarkdownInline {
    private static final int LONGEST_LABEL = 1_000;
    private static final int LONGEST_TARGET = 2_000;

    private final String text;
    private final StringBuilder out;

    private MarkdownInline(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    static String strip(String text) {
      boolean plain = true;
      for (int i = 0; i < text.length() && plain; i++) {
        plain = "[]*_`\\<~&!".indexOf(text.charAt(i)) < 0;
      }
      return plain ? text : Parser.unescapeEntities(new MarkdownInline(text).strip(), false);
    }

    private String strip() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        i =
            switch (c) {
              case '\\' -> escape(i);
              case '!' -> text.startsWith("![", i) ? i + 1 : keep(i);
              case '[' -> link(i);
              case '<' -> tag(i);
              case '`' -> i + 1;
              case '~' -> text.startsWith("~~", i) ? i + 2 : keep(i);
              case '*' -> emphasis(i);
              case '_' -> underscore(i);
              default -> keep(i);
            };
      }
      return out.toString();
    }

    private int keep(int at) {
      out.append(text.charAt(at));
      return at + 1;
    }

    private int escape(int at) {
      boolean mark =
          at + 1 < text.length() && "\\`*_{}[]()#+-.!|>~<".indexOf(text.charAt(at + 1)) >= 0;
      return mark ? keep(at + 1) : keep(at);
    }

    /// `[text](target)`, `[text][1]`, `[^1]`; any other bracket is text.
    private int link(int at) {
      int close = indexOf(']', at + 1, LONGEST_LABEL);
      if (close < 0) {
        return keep(at);
      }
      if (text.startsWith("[^", at)) {
        return close + 1;
      }
      int next = close + 1;
      char open = next < text.length() ? text.charAt(next) : ' ';
      int end = open == '(' ? target(next) : open == '[' ? indexOf(']', next, 100) : -1;
      if (end < 0) {
        return keep(at);
      }
      out.append(strip(text.substring(at + 1, close).replace('[', ' ')));
      return end + 1;
    }

    /// The bracket that closes a link's target, which may hold brackets of its own.
    private int target(int open) {
      int depth = 0;
      int limit = Math.min(text.length(), open + LONGEST_TARGET);
      for (int i = open; i < limit; i++) {
        depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    /// `<https://example.org>` is kept without its marks; an HTML tag is dropped.
    private int tag(int at) {
      int close = indexOf('>', at + 1, LONGEST_TARGET);
      if (close < at + 2) {
        return keep(at);
      }
      String inner = text.substring(at + 1, close);
      char first = inner.charAt(0);
      if (inner.startsWith("http") || inner.indexOf('@') > 0) {
        out.append(inner);
        return close + 1;
      }
      return Character.isLetter(first) || first == '/' || first == '!' ? close + 1 : keep(at);
    }

    /// Stars beside a word are marks; a star between blanks or figures is text.
    private int emphasis(int at) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
      boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
      boolean figures =
          before
              && after
              && Character.isDigit(text.charAt(at - 1))
              && Character.isDigit(text.charAt(end));
      if (figures || (!before && !after)) {
        out.append(text, at, end);
      }
      return end;
    }

    /// An underscore inside a word is text.
    private int underscore(int at) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '_') {
        end++;
      }
      boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      if (before == after) {
        out.append(text, at, end);
      }
      return end;
    }

    private int indexOf(char c, int from, int distance) {
      int limit = (int) Math.min(text.length(), (long) from + distance);
      for (int i = from; i < limit; i++) {
        if (text.charAt(i) == c) {
          return i;
        }
      }
      return -1;
    }
  }
}
