package org.probandum.record;

/// Patterns of SQL's LIKE, escaped with an exclamation mark; a backslash would escape the quotation
/// mark after it in the eyes of the library that fills in values.
final class Like {
  private Like() {}

  /// A pattern of what holds these words as they are.
  static String holding(String words) {
    return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
