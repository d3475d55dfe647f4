package org.probandum.mention.name;

/// What a title or given name says of its bearer's sex.
enum Sex {
  MALE,
  FEMALE,
  UNKNOWN;

  static Sex of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "-" -> UNKNOWN;
      default -> throw new IllegalStateException("sex is m, f or -, not " + cell);
    };
  }

  /// Both pieces of evidence taken together: unknown where they do not agree.
  Sex with(Sex other) {
    return this == other ? this : UNKNOWN;
  }
}
