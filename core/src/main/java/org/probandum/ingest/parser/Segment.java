package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words of one line with no wide gap between them.
final class Segment {
  private static final float WIDE = 1.2f;

  private final List<Word> words = new ArrayList<>();
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float top = Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;

  private Segment() {}

  /// The segments of a page: first words that follow one another, then what stands side by side.
  static List<Segment> of(List<Word> words) {
    List<Segment> segments = new ArrayList<>();
    for (Word word : words) {
      Segment last = segments.isEmpty() ? null : segments.getLast();
      if (last != null && last.continuesWith(word)) {
        last.add(word);
      } else {
        Segment next = new Segment();
        next.add(word);
        segments.add(next);
      }
    }
    return merged(segments);
  }

  private static List<Segment> merged(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(
        Comparator.comparingDouble((Segment segment) -> Math.round(segment.baseline()))
            .thenComparingDouble(Segment::left));
    List<Segment> merged = new ArrayList<>();
    for (Segment segment : sorted) {
      Segment last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.isBeside(segment)) {
        segment.words.forEach(last::add);
      } else {
        merged.add(segment);
      }
    }
    return merged;
  }

  private boolean continuesWith(Word word) {
    Word last = words.getLast();
    float size = Math.max(last.size(), word.size());
    float gap =
        word.left() >= last.left() ? word.left() - last.right() : last.left() - word.right();
    boolean level = Math.abs(word.baseline() - last.baseline()) < 0.5f * size;
    return level && gap < WIDE * size && gap > -0.5f * size;
  }

  private boolean isBeside(Segment other) {
    float size = Math.max(size(), other.size());
    float gap = other.left - right;
    return Math.abs(other.baseline() - baseline()) < 0.25f * size
        && gap < WIDE * size
        && gap > -0.5f * size;
  }

  private void add(Word word) {
    words.add(word);
    left = Math.min(left, word.left());
    right = Math.max(right, word.right());
    top = Math.min(top, word.top());
    bottom = Math.max(bottom, word.bottom());
  }

  List<Word> words() {
    return words;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float top() {
    return top;
  }

  float bottom() {
    return bottom;
  }

  float baseline() {
    return longest().baseline();
  }

  float size() {
    return longest().size();
  }

  int length() {
    return words.stream().mapToInt(word -> word.text().length() + 1).sum();
  }

  private Word longest() {
    Word longest = words.getFirst();
    for (Word word : words) {
      if (word.text().length() > longest.text().length()) {
        longest = word;
      }
    }
    return longest;
  }
}
