package org.probandum.bench.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds `outline.json` from a topology of countries: the land as one, the coasts, the boundaries,
/// and those of them that are disputed. Who holds what is left out.
public final class OutlineBuilder {
  private final Topology topology;
  private final List<Disputed> disputed;

  private OutlineBuilder(Topology topology, List<Disputed> disputed) {
    this.topology = topology;
    this.disputed = disputed;
  }

  /// Arguments: `countries-50m.json` of the package world-atlas, file to write.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: OutlineBuilder COUNTRIES OUTPUT");
      System.exit(2);
    }
    ObjectMapper mapper = new ObjectMapper();
    JsonNode source = mapper.readTree(Path.of(arguments[0]).toFile());
    ObjectNode outline = new OutlineBuilder(Topology.of(source), Disputed.all()).outline(mapper);
    Files.writeString(Path.of(arguments[1]), mapper.writeValueAsString(outline) + "\n");
  }

  private ObjectNode outline(ObjectMapper mapper) {
    ObjectNode outline = mapper.createObjectNode();
    outline.put("source", "Natural Earth 4.1, public domain");
    outline.put("unit", Polyline.UNIT);
    Map<Integer, Integer> coasts = new HashMap<>();
    ArrayNode land = outline.putArray("land");
    ArrayNode coast = outline.putArray("coast");
    for (List<List<Integer>> polygon : topology.land()) {
      ArrayNode rings = land.addArray();
      for (List<Integer> ring : polygon) {
        ArrayNode arcs = rings.addArray();
        ring.forEach(arc -> arcs.add(numbered(arc, coasts, coast)));
      }
    }
    ArrayNode borders = outline.putArray("borders");
    ArrayNode dotted = outline.putArray("disputed");
    topology
        .owners()
        .forEach((arc, names) -> {
          if (names.size() == 2) {
            border(arc, names, borders, dotted);
          }
        });
    return outline;
  }

  /// The arc's number among the coasts; what runs backwards keeps the sign that says so.
  private int numbered(int arc, Map<Integer, Integer> coasts, ArrayNode coast) {
    int forward = arc < 0 ? ~arc : arc;
    Integer number = coasts.get(forward);
    if (number == null) {
      number = coast.size();
      coasts.put(forward, number);
      coast.add(Polyline.encode(topology.arc(forward)));
    }
    return arc < 0 ? ~number : number;
  }

  /// Cuts a boundary where a disputed stretch begins and ends.
  private void border(int arc, Set<String> names, ArrayNode borders, ArrayNode dotted) {
    List<double[]> run = new ArrayList<>();
    boolean runDisputed = false;
    for (double[] point : topology.arc(arc)) {
      boolean now = disputed.stream().anyMatch(one -> one.holds(names, point));
      if (!run.isEmpty() && now != runDisputed) {
        run.add(point);
        (runDisputed ? dotted : borders).add(Polyline.encode(run));
        run = new ArrayList<>();
      }
      run.add(point);
      runDisputed = now;
    }
    if (run.size() > 1) {
      (runDisputed ? dotted : borders).add(Polyline.encode(run));
    }
  }
}
