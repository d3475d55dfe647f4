package org.probandum.bench.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A disputed stretch of a boundary: the two names, and the box in which it lies.
record Disputed(List<String> names, double south, double west, double north, double east) {

  static List<Disputed> all() throws IOException {
    InputStream in = Objects.requireNonNull(Disputed.class.getResourceAsStream("disputed.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> of(line.split("\t", -1)))
          .toList();
    }
  }

  private static Disputed of(String[] cells) {
    return new Disputed(
        List.of(cells[0], cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]));
  }

  /// Whether the point, longitude first, is of this stretch of the boundary between the two.
  boolean holds(Set<String> between, double[] point) {
    return between.containsAll(names)
        && point[1] >= south
        && point[1] <= north
        && point[0] >= west
        && point[0] <= east;
  }
}
