package org.probandum.app;

/// Text from documents as it may be shown on a terminal, which would obey its control characters.
final class PrintableText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PrintableText() {}

  /// The text with a space for each control character and line end, and without characters that
  /// turn the direction of what follows or cannot be seen.
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          shown.append(' ');
      case Character.FORMAT -> {
        // Persian and Indic words are spelled with these two.
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
          shown.appendCodePoint(c);
        }
      }
      case Character.SURROGATE -> shown.append('\uFFFD');
      default -> shown.appendCodePoint(c);
    }
  }
}
