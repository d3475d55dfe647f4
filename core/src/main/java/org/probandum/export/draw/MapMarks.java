package org.probandum.export.draw;

import java.util.ArrayList;
import java.util.List;
import org.probandum.export.draw.MapFrame.Point;

/// Sets marks and names on a map one after another, so that no mark covers another and no name runs
/// over a mark, a name or the edge.
public final class MapMarks {
  private static final double APART = 2 * MapMark.SIZE + 1;
  private static final double LETTER = 7.8;
  private static final double LINE = 14;
  private static final int DIRECTIONS = 12;
  private static final int RINGS = 6;
  private static final Point NO_ROOM = new Point(-1, -1);

  private final MapFrame frame;
  private final List<Box> taken = new ArrayList<>();

  private MapMarks(MapFrame frame) {
    this.frame = frame;
  }

  /// A place with its name.
  public record Named(String name, Spot spot) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    static Box around(Point middle) {
      double half = APART / 2;
      return new Box(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half);
    }
  }

  /// The marks of these places, numbered in their order.
  public static List<MapMark> of(MapFrame frame, List<Named> places) {
    MapMarks marks = new MapMarks(frame);
    List<Point> middles = places.stream().map(place -> marks.free(place.spot())).toList();
    List<MapMark> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Named place = places.get(i);
      Point label = marks.label(place.name(), middles.get(i));
      all.add(
          new MapMark(
              i + 1,
              place.name(),
              frame.point(place.spot()),
              frame.radius(place.spot()),
              middles.get(i),
              label));
    }
    return all;
  }

  /// The place itself, or the nearest spot around it where the mark covers no other.
  private Point free(Spot spot) {
    Point point = frame.point(spot);
    for (int ring = 0; ring <= RINGS; ring++) {
      for (int turn = 0; turn < (ring == 0 ? 1 : DIRECTIONS); turn++) {
        Point tried = ring == 0 ? point : around(point, ring * APART, turn);
        if (take(Box.around(tried))) {
          return tried;
        }
      }
    }
    return point;
  }

  private static Point around(Point middle, double distance, int turn) {
    double angle = 2 * Math.PI * turn / DIRECTIONS;
    return new Point(
        middle.x() + distance * Math.cos(angle), middle.y() + distance * Math.sin(angle));
  }

  /// Where the name starts: right of the mark, left of it, below or above.
  private Point label(String name, Point mark) {
    double width = name.codePointCount(0, name.length()) * LETTER;
    double side = MapMark.SIZE + 4;
    double middle = mark.x() - width / 2;
    List<Point> tries =
        List.of(
            new Point(mark.x() + side, mark.y() + LINE / 3),
            new Point(mark.x() - side - width, mark.y() + LINE / 3),
            new Point(middle, mark.y() + side + LINE * 0.7),
            new Point(middle, mark.y() - side));
    for (Point start : tries) {
      double top = start.y() - LINE * 0.8;
      if (take(new Box(start.x(), top, start.x() + width, top + LINE))) {
        return start;
      }
    }
    return NO_ROOM;
  }

  private boolean take(Box box) {
    boolean inside =
        box.left >= 0 && box.top >= 0 && box.right <= frame.width() && box.bottom <= frame.height();
    boolean free = inside && taken.stream().noneMatch(box::meets);
    if (free) {
      taken.add(box);
    }
    return free;
  }
}
