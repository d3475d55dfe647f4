package org.probandum.train.reading;

/// Words of one sentence.
///
/// @param sentence 0-based index of the sentence in its text
/// @param start 0-based index of the first word
/// @param end index after the last word
record WordSpan(int sentence, int start, int end) {
  WordSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no words from " + start + " to " + end);
    }
  }
}
