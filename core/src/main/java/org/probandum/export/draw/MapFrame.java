package org.probandum.export.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The part of the earth that a map shows, and where its points lie on the drawing: degrees of
/// longitude and latitude to straight lines, true to scale along the middle parallel (the
/// equirectangular projection; Snyder, *Map Projections – A Working Manual*, 1987, §12).
///
/// @param west degrees east of the left edge, in [-180, 180]
/// @param south degrees north of the lower edge
/// @param degreesWide degrees of longitude shown
/// @param degreesHigh degrees of latitude shown
/// @param width the drawing's width; all positions are in its units
public record MapFrame(
    double west, double south, double degreesWide, double degreesHigh, double width) {
  private static final double KM_PER_DEGREE = 111.195;
  private static final int MOST_LINES = 6;
  private static final double[] STEPS = {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45};

  public MapFrame {
    if (!(degreesWide > 0 && degreesHigh > 0 && width > 0)) {
      throw new IllegalArgumentException(
          "a map shows " + degreesWide + " by " + degreesHigh + " degrees on " + width);
    }
  }

  /// A point on the drawing, from its upper left corner.
  public record Point(double x, double y) {}

  /// The frame around these spots, or null where there are none.
  ///
  /// @param width the drawing's width
  public static @Nullable MapFrame around(List<Spot> spots, double width) {
    return spots.isEmpty() ? null : MapBounds.of(spots).frame(width);
  }

  /// The same part of the earth on a drawing of another width.
  public MapFrame onWidth(double other) {
    return new MapFrame(west, south, degreesWide, degreesHigh, other);
  }

  /// The drawing's height.
  public double height() {
    return degreesHigh * perDegreeNorth();
  }

  /// Where a spot lies.
  public Point point(Spot spot) {
    double east = ((spot.longitude() - west) % 360 + 360) % 360;
    return new Point(east * perDegreeEast(), y(spot.latitude()));
  }

  /// Whether a spot lies on the drawing.
  public boolean holds(Spot spot) {
    Point point = point(spot);
    return point.x() <= width && point.y() >= 0 && point.y() <= height();
  }

  /// A circle on the ground, as wide and high as it is drawn.
  public Point radius(Spot spot) {
    double degrees = spot.radiusKm() / KM_PER_DEGREE;
    double shrink = Math.max(0.05, Math.cos(Math.toRadians(spot.latitude())));
    return new Point(degrees / shrink * perDegreeEast(), degrees * perDegreeNorth());
  }

  /// The meridians as marks along the width.
  public List<Tick> meridians() {
    List<Tick> marks = new ArrayList<>();
    double step = step();
    for (double at = Math.ceil(west / step) * step; at < west + degreesWide; at += step) {
      double degrees = at > 180 ? at - 360 : at < -180 ? at + 360 : at;
      marks.add(new Tick((at - west) * perDegreeEast(), degrees(degrees, "E", "W")));
    }
    return marks;
  }

  /// The parallels as marks along the height.
  public List<Tick> parallels() {
    List<Tick> marks = new ArrayList<>();
    double step = step();
    for (double at = Math.ceil(south / step) * step; at < south + degreesHigh; at += step) {
      if (Math.abs(at) <= 90) {
        marks.add(new Tick(y(at), degrees(at, "N", "S")));
      }
    }
    return marks;
  }

  /// A round number of kilometres and its length along the middle parallel.
  public Tick scale() {
    double most = width / 4 / (perDegreeNorth() / KM_PER_DEGREE);
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double km =
        Stream.of(5.0, 2.0, 1.0)
            .map(factor -> factor * power)
            .filter(length -> length <= most)
            .findFirst()
            .orElse(power);
    return new Tick(km * perDegreeNorth() / KM_PER_DEGREE, Plain.of(km) + " km");
  }

  private double step() {
    double longest = Math.max(degreesWide, degreesHigh);
    for (double step : STEPS) {
      if (longest / step <= MOST_LINES) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private double y(double latitude) {
    return (south + degreesHigh - latitude) * perDegreeNorth();
  }

  private double perDegreeEast() {
    return width / degreesWide;
  }

  private double perDegreeNorth() {
    return perDegreeEast() / stretchAt(south + degreesHigh / 2);
  }

  /// How much shorter a degree of longitude is than one of latitude.
  static double stretchAt(double latitude) {
    return Math.max(0.05, Math.cos(Math.toRadians(latitude)));
  }

  private static String degrees(double value, String positive, String negative) {
    double rounded = Math.rint(value * 100) / 100;
    String side = rounded == 0 ? "" : rounded > 0 ? " " + positive : " " + negative;
    return String.format(Locale.ROOT, "%s°%s", Plain.of(Math.abs(rounded)), side);
  }
}
