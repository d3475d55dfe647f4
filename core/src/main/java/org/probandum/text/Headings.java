package org.probandum.text;

import java.util.List;
import org.probandum.model.Span;

/// Tells headlines from sentences.
final class Headings {
  private static final int LONGEST = 24;

  private Headings() {}

  /// Whether a paragraph of one sentence is a headline: short and without a final stop.
  static boolean isHeading(String text, List<Span> tokens) {
    if (tokens.size() > LONGEST) {
      return false;
    }
    int last = tokens.size() - 1;
    while (last > 0 && Characters.isCloser(text.charAt(tokens.get(last).start()))) {
      last--;
    }
    Span end = tokens.get(last);
    char mark = text.charAt(end.end() - 1);
    return !Characters.isTerminator(mark) && ",;".indexOf(mark) < 0;
  }
}
