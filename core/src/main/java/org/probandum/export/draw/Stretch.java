package org.probandum.export.draw;

/// A part of an axis.
///
/// @param start in [0, 1]
/// @param end in [0, 1], not before `start`
/// @param openStart whether it goes on before `start` without a known limit
/// @param openEnd whether it goes on after `end` without a known limit
public record Stretch(double start, double end, boolean openStart, boolean openEnd) {

  public Stretch {
    if (!(start >= 0 && start <= end && end <= 1)) {
      throw new IllegalArgumentException(
          "a stretch needs 0 <= start <= end <= 1, got " + start + ".." + end);
    }
  }

  /// Its start in percent of the width.
  public String from() {
    return Plain.percent(start);
  }

  /// Its end in percent of the width.
  public String to() {
    return Plain.percent(end);
  }

  /// Its start on an upright axis, in percent of the height from the top.
  public String bottom() {
    return Plain.percent(1 - start);
  }

  /// Its end on an upright axis, in percent of the height from the top.
  public String top() {
    return Plain.percent(1 - end);
  }

  /// Its middle in percent of the width.
  public String middle() {
    return Plain.percent((start + end) / 2);
  }

  /// Its length in percent of the width.
  public String width() {
    return Plain.percent(end - start);
  }

  /// Whether it is one point without open ends.
  public boolean isPoint() {
    return start == end && !openStart && !openEnd;
  }
}
