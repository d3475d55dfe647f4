package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// A span of a stored document put beside a claim. Its quote is cut from the stored text, so a
/// passage whose words are not in the document cannot exist.
///
/// @param document the document it stands in
/// @param span where; inside the document's text and not empty
public record Passage(Document document, Span span) {

  public Passage {
    if (span.length() == 0 || span.end() > document.text().length()) {
      throw new IllegalArgumentException(
          "passage "
              + span
              + " is not inside "
              + document.path()
              + " of length "
              + document.text().length());
    }
  }

  /// The passage at this span, whose words were given by somebody else.
  ///
  /// @throws IllegalArgumentException where the stored text has other words there
  public static Passage quoting(Document document, Span span, String quote) {
    Passage passage = new Passage(document, span);
    if (!passage.quote().equals(quote)) {
      throw new IllegalArgumentException(
          "the quote is not what " + document.path() + " holds at " + span);
    }
    return passage;
  }

  /// The page on which it begins, or null where its document has no pages.
  public @Nullable Page findPage() {
    return document.findPage(span.start());
  }

  /// The exact words.
  public String quote() {
    return span.of(document.text());
  }
}
