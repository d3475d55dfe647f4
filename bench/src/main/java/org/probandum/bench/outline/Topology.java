package org.probandum.bench.outline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A topology in TopoJSON (M. Bostock, 2013): lines that several shapes share, and shapes made of
/// their numbers, where `~n` is line `n` backwards.
///
/// @param arcs the lines, as longitude and latitude in degrees
/// @param land the polygons of all land, each of rings of numbers
/// @param owners for each line the names of the countries that it bounds
record Topology(
    List<List<double[]>> arcs,
    List<List<List<Integer>>> land,
    Map<Integer, TreeSet<String>> owners) {

  static Topology of(JsonNode source) {
    Map<Integer, TreeSet<String>> owners = new TreeMap<>();
    for (JsonNode country : source.at("/objects/countries/geometries")) {
      String name = country.at("/properties/name").asText();
      numbers(country.get("arcs"))
          .forEach(arc ->
              owners.computeIfAbsent(arc < 0 ? ~arc : arc, key -> new TreeSet<>()).add(name));
    }
    return new Topology(arcs(source), land(source), owners);
  }

  List<double[]> arc(int number) {
    return arcs.get(number);
  }

  private static List<List<double[]>> arcs(JsonNode source) {
    double[] scale = pair(source.at("/transform/scale"));
    double[] shift = pair(source.at("/transform/translate"));
    List<List<double[]>> arcs = new ArrayList<>();
    for (JsonNode arc : source.get("arcs")) {
      List<double[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(new double[] {x * scale[0] + shift[0], y * scale[1] + shift[1]});
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
  }

  private static List<List<List<Integer>>> land(JsonNode source) {
    List<List<List<Integer>>> polygons = new ArrayList<>();
    for (JsonNode shape : source.at("/objects/land/geometries")) {
      for (JsonNode polygon : shape.get("arcs")) {
        List<List<Integer>> rings = new ArrayList<>();
        polygon.forEach(ring -> rings.add(numbers(ring)));
        polygons.add(rings);
      }
    }
    return polygons;
  }

  /// All numbers at any depth.
  private static List<Integer> numbers(JsonNode node) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode child : node) {
      if (child.isInt()) {
        numbers.add(child.asInt());
      } else {
        numbers.addAll(numbers(child));
      }
    }
    return numbers;
  }
}
