package org.probandum.ingest;

/// Reads Markdown: YAML front matter to metadata, the body to its words.
final class MarkdownReader {
  private final Limits limits;
  private final FrontMatter frontMatter;

  MarkdownReader(Limits limits) {
    this.limits = limits;
    this.frontMatter = new FrontMatter(limits);
  }

  /// Reads a text with line ends `\n`.
  Extracted read(String text) {
    if (!startsFrontMatter(text)) {
      String words = MarkdownText.of(text);
      return new Extracted.Content(words, ByLine.read(words));
    }
    int open = text.indexOf('\n') + 1;
    int close = closingLine(text, open);
    if (close < 0) {
      return new Extracted.Refused("malformed front matter: no closing `---` line");
    }
    if (close - open > limits.frontMatterLength()) {
      return new Extracted.Refused("front matter is longer than " + limits.frontMatterLength());
    }
    return switch (frontMatter.read(text.substring(open, close))) {
      case FrontMatter.Result.Malformed malformed -> new Extracted.Refused(malformed.reason());
      case FrontMatter.Result.Fields fields ->
          new Extracted.Content(MarkdownText.of(after(text, close)), fields.metadata());
    };
  }

  /// A first line `---` followed by a line that looks like a field, not by a rule's blank line.
  private static boolean startsFrontMatter(String text) {
    int end = text.indexOf('\n');
    if (end < 3 || !text.substring(0, end).stripTrailing().equals("---")) {
      return false;
    }
    int next = text.indexOf('\n', end + 1);
    String second = text.substring(end + 1, next < 0 ? text.length() : next);
    return !second.isBlank();
  }

  private static int closingLine(String text, int from) {
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start < 80) {
        String line = text.substring(start, end).stripTrailing();
        if (line.equals("---") || line.equals("...")) {
          return start;
        }
      }
      start = end + 1;
    }
    return -1;
  }

  private static String after(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? "" : text.substring(end + 1);
  }
}
