package org.probandum.export.draw;

import org.probandum.export.draw.MapFrame.Point;

/// A numbered mark on a map.
///
/// @param number what stands in it, from 1
/// @param name the place's name
/// @param point where the place is
/// @param radius half the width and height of the circle in which it lies
/// @param mark the middle of the mark, moved aside where it would cover another
/// @param label where the name stands; its x is negative where there is no room for it
public record MapMark(int number, String name, Point point, Point radius, Point mark, Point label) {
  /// The radius of a mark.
  public static final double SIZE = 10;

  /// Whether the mark stands aside, so that a line must lead to the place.
  public boolean moved() {
    return !mark.equals(point);
  }

  /// Whether there is room for the name.
  public boolean named() {
    return label.x() >= 0;
  }
}
