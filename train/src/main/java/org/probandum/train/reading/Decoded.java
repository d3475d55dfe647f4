package org.probandum.train.reading;

import java.util.ArrayList;
import java.util.List;

/// Spans out of labels `O`, `B-X`, `I-X` in that order: index 0, then two for each kind. An inside
/// that continues nothing begins a span.
///
/// @param kind 0-based kind
/// @param start first word
/// @param end after the last word
record Decoded(int kind, int start, int end) {

  /// The spans of a row of labels.
  static List<Decoded> spans(int[] labels) {
    List<Decoded> spans = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int start = i++;
      if (labels[start] == 0) {
        continue;
      }
      int kind = (labels[start] - 1) / 2;
      while (i < labels.length && labels[i] == 2 * kind + 2) {
        i++;
      }
      spans.add(new Decoded(kind, start, i));
    }
    return spans;
  }
}
