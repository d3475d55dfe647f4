package org.probandum.record.journal;

import java.util.List;

/// Checks what a person gives.
final class Given {
  /// Longest wording in UTF-16 units.
  private static final int LONGEST = 10_000;

  private static final int MOST = 200;

  private Given() {}

  static void words(String what, String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the " + what + " needs 1 to " + LONGEST + " characters, got " + text.length());
    }
  }

  static <T> List<T> several(String what, List<T> items, int least) {
    List<T> copy = List.copyOf(items);
    if (copy.size() < least || copy.size() > MOST || copy.stream().distinct().count() < least) {
      throw new IllegalArgumentException(
          "needs " + least + " to " + MOST + " different ones of: " + what + ", got " + copy);
    }
    copy.forEach(item -> {
      if (item instanceof String text) {
        words(what, text);
      }
    });
    return copy;
  }
}
