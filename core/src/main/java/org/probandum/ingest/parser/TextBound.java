package org.probandum.ingest.parser;

import java.util.Locale;

/// Says that a text is too long.
final class TextBound {
  private TextBound() {}

  static String reason(int most) {
    return String.format(Locale.ROOT, "too large: its text is longer than %,d characters", most);
  }
}
