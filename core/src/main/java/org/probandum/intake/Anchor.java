package org.probandum.intake;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;

/// Finds the place of quoted words in a text: where it is said to be, if they stand there; else the
/// one place, or of several the one whose surroundings fit best.
final class Anchor {
  private Anchor() {}

  /// Words with what is known of their place.
  ///
  /// @param exact the words
  /// @param prefix what stands before them, or an empty text
  /// @param suffix what stands after them, or an empty text
  /// @param start where they are said to begin in UTF-16 units, or -1
  record Quote(String exact, String prefix, String suffix, int start) {
    static Quote of(String exact) {
      return new Quote(exact, "", "", -1);
    }
  }

  /// The span of the words, or null where they do not stand in the text.
  static @Nullable Span find(String text, Quote quote) {
    String exact = quote.exact();
    if (quote.start() >= 0 && text.startsWith(exact, quote.start())) {
      return new Span(quote.start(), quote.start() + exact.length());
    }
    int best = -1;
    int fitting = -1;
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      int fits =
          before(text, at, quote.prefix()) + after(text, at + exact.length(), quote.suffix());
      if (fits > fitting) {
        best = at;
        fitting = fits;
      }
    }
    return best < 0 ? null : new Span(best, best + exact.length());
  }

  /// How many letters before the place are those of the prefix, counted backwards.
  private static int before(String text, int at, String prefix) {
    int same = 0;
    while (same < prefix.length()
        && same < at
        && text.charAt(at - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private static int after(String text, int at, String suffix) {
    int same = 0;
    while (same < suffix.length()
        && at + same < text.length()
        && text.charAt(at + same) == suffix.charAt(same)) {
      same++;
    }
    return same;
  }
}
