package org.probandum.export.redact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.probandum.model.Span;

/// A text in small letters without accents and marks, in which every gap between words is one
/// blank, with the way back to where each letter stands. So a name is found however it is written:
/// `IDA LUND`, `Ida&nbsp;Lund`, `ida-lund.txt`, `Lund, Ida`, `Ida%20Lund`.
final class FoldedText {
  private final StringBuilder folded = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private FoldedText() {}

  static FoldedText of(String text) {
    FoldedText folded = new FoldedText();
    for (int at = 0; at < text.length(); ) {
      int length = text.startsWith("%20", at) ? 3 : Character.charCount(text.codePointAt(at));
      folded.add(length == 3 ? ' ' : text.codePointAt(at), at, at + length);
      at += length;
    }
    return folded;
  }

  String text() {
    return folded.toString();
  }

  /// Where folded letters from one to before another stand in the original.
  Span original(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private void add(int point, int start, int end) {
    switch (Character.getType(point)) {
      // Accents that stand on their own, and what has no width: part of the letter before.
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        if (!folded.isEmpty()) {
          ends[folded.length() - 1] = end;
        }
      }
      default -> {
        if (Character.isLetterOrDigit(point)) {
          letters(point, start, end);
        } else {
          gap(start, end);
        }
      }
    }
  }

  private void letters(int point, int start, int end) {
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "");
    for (int i = 0; i < lower.length(); i++) {
      append(lower.charAt(i), start, end);
    }
  }

  private void gap(int start, int end) {
    int last = folded.length() - 1;
    if (last >= 0 && folded.charAt(last) == ' ') {
      ends[last] = end;
    } else {
      append(' ', start, end);
    }
  }

  private void append(char letter, int start, int end) {
    int at = folded.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    starts[at] = start;
    ends[at] = end;
    folded.append(letter);
  }
}
