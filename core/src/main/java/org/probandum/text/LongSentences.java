package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Span;

/// Cuts what has no sentence ends (tables, lists, text without marks) into pieces of bounded
/// length.
final class LongSentences {
  static final int MOST_TOKENS = 600;
  private static final int LEAST_TOKENS = 300;

  private LongSentences() {}

  /// The tokens in pieces of at most [#MOST_TOKENS]; none where there are no tokens.
  static List<List<Span>> cut(String text, List<Span> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<List<Span>> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > MOST_TOKENS) {
      int to = cutAfter(text, tokens, from);
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    pieces.add(tokens.subList(from, tokens.size()));
    return pieces;
  }

  /// The last strong mark in the second half of the window, else the last comma, else its end.
  private static int cutAfter(String text, List<Span> tokens, int from) {
    int comma = -1;
    for (int i = from + MOST_TOKENS - 1; i >= from + LEAST_TOKENS; i--) {
      Span token = tokens.get(i);
      char mark = text.charAt(token.start());
      if (token.length() == 1 && ";:|—–.".indexOf(mark) >= 0) {
        return i + 1;
      }
      if (comma < 0 && token.length() == 1 && mark == ',') {
        comma = i + 1;
      }
    }
    return comma > 0 ? comma : from + MOST_TOKENS;
  }
}
