package org.probandum.ingest.parser;

/// A printed line of one column.
///
/// @param page its page, from 1
/// @param block which column of which part of the page it stands in, counted through the file
/// @param text its words
/// @param left where it begins, in points
/// @param right where it ends
/// @param baseline the line that it stands on, from the top of the page
/// @param size the size of most of its letters
/// @param blockLeft where its column begins
/// @param blockRight where its column ends
/// @param cells whether it is a row of a table
record Line(
    int page,
    int block,
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float blockLeft,
    float blockRight,
    boolean cells) {

  Line withText(String words) {
    return new Line(page, block, words, left, right, baseline, size, blockLeft, blockRight, cells);
  }

  /// How much of its column is blank after it, in [0, 1].
  double blankEnd() {
    float width = Math.max(1, blockRight - blockLeft);
    return Math.max(0, blockRight - right) / width;
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:؟。".indexOf(text.charAt(end - 1)) >= 0;
  }

  boolean hasSizeOf(Line other) {
    return Math.abs(size - other.size) <= 0.08f * Math.max(size, other.size);
  }
}
