package org.probandum.evidence;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text that was not read into pieces of about a paragraph, at white space.
final class TextPieces {
  private static final int LEAST = 400;
  private static final int MOST = 1_200;

  private TextPieces() {}

  /// The pieces in order; together they hold every word once.
  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      String piece = text.substring(start, end).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      start = end;
    }
    return pieces;
  }

  /// After the first line end beyond the least length, else after the last blank within the most.
  private static int end(String text, int start) {
    int last = Math.min(text.length(), start + MOST);
    if (last == text.length()) {
      return last;
    }
    int line = text.indexOf('\n', start + LEAST);
    if (line >= 0 && line < last) {
      return line + 1;
    }
    for (int i = last; i > start + LEAST; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(last - 1)) ? last + 1 : last;
  }
}
