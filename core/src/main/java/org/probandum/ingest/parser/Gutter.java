package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A blank stripe from top to bottom between columns, in points.
///
/// @param left where it begins
/// @param right where it ends
record Gutter(float left, float right) {
  private static final float LEAST = 0.7f;

  private float middle() {
    return (left + right) / 2;
  }

  /// The stripes between the segments of a band.
  static List<Gutter> within(List<Segment> band) {
    List<Gutter> gaps = blanks(band);
    return gaps.subList(1, gaps.size() - 1);
  }

  /// What of these stripes the band leaves blank.
  static List<Gutter> kept(List<Gutter> gutters, List<Segment> band) {
    float least = LEAST * size(band);
    List<Gutter> blanks = blanks(band);
    List<Gutter> kept = new ArrayList<>();
    for (Gutter gutter : gutters) {
      for (Gutter blank : blanks) {
        float from = Math.max(gutter.left, blank.left);
        float to = Math.min(gutter.right, blank.right);
        if (to - from >= least) {
          kept.add(new Gutter(from, to));
        }
      }
    }
    return kept;
  }

  /// The segments by the columns that these stripes set apart.
  static List<List<Segment>> columns(List<Segment> segments, List<Gutter> gutters) {
    List<List<Segment>> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
    for (Segment segment : segments) {
      int column = 0;
      while (column < gutters.size() && segment.left() > gutters.get(column).middle()) {
        column++;
      }
      columns.get(column).add(segment);
    }
    columns.removeIf(List::isEmpty);
    return columns;
  }

  /// All that is blank, the margins first and last.
  private static List<Gutter> blanks(List<Segment> band) {
    List<Segment> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(Segment::left));
    float least = LEAST * size(band);
    List<Gutter> blanks = new ArrayList<>();
    blanks.add(new Gutter(-Float.MAX_VALUE, sorted.getFirst().left()));
    float right = sorted.getFirst().right();
    for (Segment segment : sorted) {
      if (segment.left() - right >= least) {
        blanks.add(new Gutter(/* left= */ right, /* right= */ segment.left()));
      }
      right = Math.max(right, segment.right());
    }
    blanks.add(new Gutter(right, Float.MAX_VALUE));
    return blanks;
  }

  private static float size(List<Segment> band) {
    float size = 0;
    for (Segment segment : band) {
      size = Math.max(size, segment.size());
    }
    return size;
  }
}
