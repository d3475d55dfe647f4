package org.probandum.model;

import java.util.Comparator;

/// A stretch of a document's text.
///
/// @param start first UTF-16 offset, at least 0
/// @param end UTF-16 offset after the last character, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span needs 0 <= start <= end, got " + start + ".." + end);
    }
  }

  /// The number of UTF-16 units covered.
  public int length() {
    return end - start;
  }

  /// Whether at least one unit is in both spans.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether every unit of the other span is in this one.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the unit at this offset is in the span.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// The smallest span that contains both.
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The same stretch, moved by a number of units.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// The characters of the text that this span covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
