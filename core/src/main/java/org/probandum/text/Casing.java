package org.probandum.text;

/// Whether a text uses capitals to mark names and beginnings.
enum Casing {
  MIXED,
  UPPER,
  LOWER;

  /// The casing of a stretch of text; a text without letters is MIXED.
  static Casing of(CharSequence text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      }
    }
    int letters = upper + lower;
    if (upper * 200L < letters) {
      return LOWER;
    }
    return letters >= 8 && lower * 20L < letters ? UPPER : MIXED;
  }
}
