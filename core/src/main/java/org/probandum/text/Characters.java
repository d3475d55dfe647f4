package org.probandum.text;

/// What single characters are for.
final class Characters {
  private Characters() {}

  /// Marks that can end a sentence.
  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isFullWidthTerminator(c);
  }

  /// Marks that end a sentence in scripts without capitals.
  static boolean isFullWidthTerminator(char c) {
    return c == '。' || c == '！' || c == '？' || c == '؟' || c == '۔' || c == '।';
  }

  /// Quotation marks and brackets that close.
  static boolean isCloser(char c) {
    return "\"'”’»›)]}」』）".indexOf(c) >= 0;
  }

  /// Quotation marks and brackets that open.
  static boolean isOpener(char c) {
    return "\"'“‘«‹([{「『（„‚`".indexOf(c) >= 0;
  }

  /// Apostrophe, straight or curly.
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /// Hyphen, also the typographic ones, not a dash.
  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /// A letter, digit or combining mark: what words are made of.
  static boolean isWord(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == '_'
        || codePoint == 0x00AD
        || codePoint == 0x200C
        || codePoint == 0x200D;
  }

  /// White space of any kind, and marks without width that stand between words.
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint == 0xFEFF
        || Character.isISOControl(codePoint);
  }

  /// Whether the script writes no blanks between words.
  static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }
}
