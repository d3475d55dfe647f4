package org.probandum.ingest.parser;

/// A printed word. Coordinates in points, y downward, along the text's own direction.
///
/// @param text its characters
/// @param left where it begins
/// @param right where it ends
/// @param baseline the line that it stands on
/// @param size the font's size
/// @param glued whether it follows the word before without a blank
record Word(String text, float left, float right, float baseline, float size, boolean glued) {
  float top() {
    return baseline - 0.7f * size;
  }

  float bottom() {
    return baseline + 0.2f * size;
  }
}
