package org.probandum.encoder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A head of the reading model: some of the numbers that it gives for each piece.
///
/// @param name what it is about
/// @param level what it labels
/// @param labels one for each number
record Head(String name, Level level, List<String> labels) {

  /// What a head labels.
  enum Level {
    TOKEN,
    SENTENCE;

    static @Nullable Level find(String name) {
      return switch (name) {
        case "token" -> TOKEN;
        case "sentence" -> SENTENCE;
        default -> null;
      };
    }
  }

  Head {
    labels = List.copyOf(labels);
  }

  int width() {
    return labels.size();
  }
}
