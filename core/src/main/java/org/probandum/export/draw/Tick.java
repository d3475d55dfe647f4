package org.probandum.export.draw;

/// A mark on an axis.
///
/// @param share where, in [0, 1] from the start of the axis
/// @param label what stands beside it
public record Tick(double share, String label) {
  private static final double EDGE = 0.07;

  /// Where, in percent of the width.
  public String at() {
    return Plain.percent(share);
  }

  /// Where on an upright axis, in percent of the height from the top.
  public String level() {
    return Plain.percent(1 - share);
  }

  /// Which part of the label stands at the mark, so that none runs out of the drawing.
  public String anchor() {
    return share < EDGE ? "start" : share > 1 - EDGE ? "end" : "middle";
  }
}
