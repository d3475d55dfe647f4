package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// Where in a document's text the words of a page begin. A page may have more than one such place:
/// a footnote is put after the paragraph that it interrupts, which can end on the next page.
///
/// @param number the page or slide in the file, from 1
/// @param start UTF-16 offset of its words into the document's text
/// @param confidence how sure the reading of a scanned page is, in [0, 100]; null where the file
///   itself holds the words
public record Page(int number, int start, @Nullable Integer confidence) {

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException where number, start or confidence is out of its range
  public Page {
    if (number < 1 || start < 0) {
      throw new IllegalArgumentException("page " + number + " cannot begin at " + start);
    }
    if (confidence != null && (confidence < 0 || confidence > 100)) {
      throw new IllegalArgumentException("confidence must be in [0, 100], got " + confidence);
    }
  }
}
