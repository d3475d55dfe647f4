package org.probandum.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Centre and size of a set of points; a point is latitude, longitude, weight.
final class Spread {
  private static final double KM_PER_DEGREE = 111.2;
  private static final double SHARE = 0.9;
  private static final double MINIMUM_KM = 5;

  private Spread() {}

  /// The weighted mean, taken on the sphere so that it is right across the date line.
  static double[] centre(List<double[]> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (double[] point : points) {
      double latitude = Math.toRadians(point[0]);
      double longitude = Math.toRadians(point[1]);
      x += point[2] * Math.cos(latitude) * Math.cos(longitude);
      y += point[2] * Math.cos(latitude) * Math.sin(longitude);
      z += point[2] * Math.sin(latitude);
    }
    return new double[] {
      Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))
    };
  }

  /// The radius in km around a centre that holds nine tenths of the points, at least 5.
  static double radiusKm(List<double[]> points, double latitude, double longitude) {
    double[] distances =
        points.stream().mapToDouble(p -> distanceKm(p, latitude, longitude)).sorted().toArray();
    return Math.max(MINIMUM_KM, distances[(int) (SHARE * (distances.length - 1))]);
  }

  /// For each polygon of a GeoJSON geometry its centre and, as weight, its area in square degrees
  /// at the equator (shoelace formula over the outer ring).
  static List<double[]> areas(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    List<double[]> areas = new ArrayList<>();
    if (geometry.path("type").asText().equals("Polygon")) {
      areas.add(area(coordinates.path(0)));
    } else {
      coordinates.forEach(polygon -> areas.add(area(polygon.path(0))));
    }
    return areas;
  }

  private static double[] area(JsonNode ring) {
    double doubled = 0;
    double east = 0;
    double north = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      double x0 = ring.get(i).get(0).asDouble();
      double y0 = ring.get(i).get(1).asDouble();
      double x1 = ring.get(i + 1).get(0).asDouble();
      double y1 = ring.get(i + 1).get(1).asDouble();
      double cross = x0 * y1 - x1 * y0;
      doubled += cross;
      east += (x0 + x1) * cross;
      north += (y0 + y1) * cross;
    }
    if (doubled == 0) {
      return new double[] {0, 0, 0};
    }
    double latitude = north / (3 * doubled);
    double weight = Math.abs(doubled) / 2 * Math.cos(Math.toRadians(latitude));
    return new double[] {latitude, east / (3 * doubled), weight};
  }

  private static double distanceKm(double[] point, double latitude, double longitude) {
    double east = Math.abs(point[1] - longitude);
    double wrapped = Math.min(east, 360 - east) * Math.cos(Math.toRadians(latitude));
    return Math.hypot(point[0] - latitude, wrapped) * KM_PER_DEGREE;
  }
}
