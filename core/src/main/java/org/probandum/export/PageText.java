package org.probandum.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;

/// Lines of a page that are put together from several values.
final class PageText {
  private PageText() {}

  /// Publisher, author, date and kind, as far as they are known.
  static List<String> sourceLine(Metadata metadata) {
    return Stream.of(metadata.publisher(), metadata.author(), metadata.published(), metadata.kind())
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .toList();
  }

  /// The value, or a dash where it is unknown.
  static String orDash(@Nullable String value) {
    return value == null || value.isBlank() ? "–" : value;
  }

  /// The anchor of a sentence in the article.
  static String place(Sentence sentence) {
    return "in-" + sentence.id();
  }
}
