package org.probandum.encoder;

/// How a word is written, as the reading model is told it: its vocabulary has no capitals.
enum LetterCase {
  /// No capital, or no letter.
  LOWER(0),
  /// The first letter and no other: `Monday`, `I`, `'Tis`.
  FIRST(1),
  /// Two letters or more, all of them: `NATO`, `U.S.`
  ALL(2),
  /// Anything else: `iPhone`, `McDonald`, `Al-Qaeda`.
  MIXED(3);

  private final int type;

  LetterCase(int type) {
    this.type = type;
  }

  /// The token type by which the model is told.
  int type() {
    return type;
  }

  /// How this word is written.
  static LetterCase of(String word) {
    int letters = 0;
    int capitals = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      i += Character.charCount(point);
      if (!Character.isLetter(point)) {
        continue;
      }
      if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
        capitals++;
        first |= letters == 0;
      }
      letters++;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters && letters > 1) {
      return ALL;
    }
    return capitals == 1 && first ? FIRST : MIXED;
  }
}
