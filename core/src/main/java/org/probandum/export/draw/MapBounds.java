package org.probandum.export.draw;

import java.util.List;

/// The smallest box that holds all spots with some of the ground around them.
///
/// @param west degrees east of its left edge; `east` may be above 180 where it crosses that line
record MapBounds(double west, double east, double south, double north) {
  /// Of a wide place no more than this is kept in sight around its middle: a country's circle is
  /// cut off by the frame rather than shrink all others to a dot.
  private static final double MOST_RADIUS_KM = 120;

  private static final double LEAST_DEGREES = 0.6;
  private static final double KM_PER_DEGREE = 111.195;
  private static final double FREE = 0.06;
  private static final double LEAST_HEIGHT = 0.5;
  private static final double MOST_HEIGHT = 0.8;

  static MapBounds of(List<Spot> spots) {
    double west = westOfWidestGap(spots);
    return spots.stream().map(spot -> of(spot, west)).reduce(MapBounds::hull).orElseThrow();
  }

  private static MapBounds of(Spot spot, double from) {
    double north = Math.min(spot.radiusKm(), MOST_RADIUS_KM) / KM_PER_DEGREE;
    double east = north / MapFrame.stretchAt(spot.latitude());
    double longitude = spot.longitude() < from ? spot.longitude() + 360 : spot.longitude();
    return new MapBounds(
        longitude - east, longitude + east, spot.latitude() - north, spot.latitude() + north);
  }

  /// The longitude at which the circle of the earth is best cut open: the first spot after the
  /// widest stretch without any.
  private static double westOfWidestGap(List<Spot> spots) {
    double[] longitudes = spots.stream().mapToDouble(Spot::longitude).sorted().toArray();
    int last = longitudes.length - 1;
    double west = longitudes[0];
    double widest = longitudes[0] + 360 - longitudes[last];
    for (int i = 1; i <= last; i++) {
      double gap = longitudes[i] - longitudes[i - 1];
      if (gap > widest) {
        widest = gap;
        west = longitudes[i];
      }
    }
    return west;
  }

  private MapBounds hull(MapBounds other) {
    return new MapBounds(
        Math.min(west, other.west),
        Math.max(east, other.east),
        Math.min(south, other.south),
        Math.max(north, other.north));
  }

  /// The frame with free ground on all sides, neither flatter nor higher than reads well.
  MapFrame frame(double width) {
    double middle = (south + north) / 2;
    double shrink = MapFrame.stretchAt(middle);
    double wide = Math.max(LEAST_DEGREES, east - west) * (1 + 2 * FREE);
    double high = Math.max(LEAST_DEGREES * shrink, north - south) * (1 + 2 * FREE);
    high = Math.max(high, wide * shrink * LEAST_HEIGHT);
    wide = Math.min(360, Math.max(wide, high / shrink / MOST_HEIGHT));
    double left = (west + east) / 2 - wide / 2;
    return new MapFrame(left, middle - high / 2, wide, high, width);
  }
}
