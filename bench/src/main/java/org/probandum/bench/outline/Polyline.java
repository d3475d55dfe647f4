package org.probandum.bench.outline;

import java.util.List;

/// A line as printable characters: steps in a fixed unit, each as a zigzag number in base 32,
/// lowest digits first, 32 added to all but the last, and 63 to every character (Google's encoded
/// polyline format). Latitude comes first. A point that does not differ from the one before is left
/// out.
final class Polyline {
  /// Degrees of one step: about two kilometres, as precise as the source.
  static final double UNIT = 0.02;

  private Polyline() {}

  static String encode(List<double[]> points) {
    StringBuilder line = new StringBuilder();
    long x = 0;
    long y = 0;
    for (int i = 0; i < points.size(); i++) {
      long nextX = Math.round(points.get(i)[0] / UNIT);
      long nextY = Math.round(points.get(i)[1] / UNIT);
      boolean inner = i > 0 && i < points.size() - 1;
      if (inner && nextX == x && nextY == y) {
        continue;
      }
      append(nextY - y, line);
      append(nextX - x, line);
      x = nextX;
      y = nextY;
    }
    return line.toString();
  }

  private static void append(long step, StringBuilder line) {
    long rest = (step << 1) ^ (step >> 63);
    while (rest >= 32) {
      line.append((char) (((rest & 31) | 32) + 63));
      rest >>= 5;
    }
    line.append((char) (rest + 63));
  }
}
