package org.probandum.train.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probandum.train.model.TransformerSettings;
import org.probandum.train.model.Weight;

/// Writes the encoder of BERT into a graph for one row without padding: there is no attention mask.
final class TransformerGraph {

  /// Pieces of the longest row that the core makes; the base has more positions.
  private static final int LONGEST = 256;

  private final Graph graph;
  private final GraphLayers layers;
  private final WeightMap weights;
  private final TransformerSettings settings;

  TransformerGraph(
      Graph graph, GraphLayers layers, WeightMap weights, TransformerSettings settings) {
    this.graph = graph;
    this.layers = layers;
    this.weights = weights;
    this.settings = settings;
  }

  /// The last layer's vectors `[1, length, width]`.
  String hidden() {
    return hiddenOfLayers().getLast();
  }

  /// Each layer's vectors, the first layer's first.
  List<String> hiddenOfLayers() {
    String ids = graph.input("input_ids", 1, "length");
    String types = graph.input("token_type_ids", 1, "length");
    constants();
    String words = layers.looked(ids, "embeddings.word_embeddings.weight");
    return layers(embedded(words, types));
  }

  /// The same where the pieces' rows of the table of words are given, and not the pieces.
  String hiddenOfWords() {
    String words = graph.floatInput("words", 1, "length", settings.width());
    String types = graph.input("token_type_ids", 1, "length");
    constants();
    return layers(embedded(words, types)).getLast();
  }

  private List<String> layers(String embedded) {
    List<String> layers = new ArrayList<>();
    String hidden = embedded;
    for (int layer = 0; layer < settings.layers(); layer++) {
      hidden = layer("encoder.layer." + layer, hidden);
      layers.add(hidden);
    }
    return layers;
  }

  private void constants() {
    graph.longs("split", settings.width(), settings.width(), settings.width());
    graph.longs("apart", 0, 0, settings.heads(), settings.headWidth());
    graph.longs("together", 0, 0, settings.width());
    graph.longs("from", 0);
    graph.longs("axis", 0);
    graph.floats("scale", new float[] {(float) (1 / Math.sqrt(settings.headWidth()))});
  }

  private String embedded(String words, String types) {
    String table = "embeddings.position_embeddings.weight";
    Weight all = weights.get(table);
    int longest = Math.toIntExact(Math.min(LONGEST, all.shape().getFirst()));
    Weight positions = all.rows(0, longest);
    graph.floats(table, positions.values(), positions.shape().get(0), positions.shape().get(1));
    String length =
        graph.add(
            "Shape", "length", List.of(words), Graph.whole("start", 1), Graph.whole("end", 2));
    String taken = graph.add("Slice", table + "/rows", List.of(table, "from", length, "axis"));
    String type = layers.fullyLooked(types, "embeddings.token_type_embeddings.weight");
    String placed = graph.add("Add", "embeddings/placed", List.of(words, taken));
    String sum = graph.add("Add", "embeddings/sum", List.of(placed, type));
    return layers.norm(sum, "embeddings.LayerNorm");
  }

  private String layer(String name, String input) {
    String mixed = attention(name + ".attention", input);
    String projected = layers.linear(mixed, name + ".attention.output.dense");
    String attended =
        layers.norm(
            graph.add("Add", name + "/attended", List.of(projected, input)),
            name + ".attention.output.LayerNorm");
    String inner =
        graph.add(
            "Gelu", name + "/gelu", List.of(layers.linear(attended, name + ".intermediate.dense")));
    String outer = layers.linear(inner, name + ".output.dense");
    return layers.norm(
        graph.add("Add", name + "/fed", List.of(outer, attended)), name + ".output.LayerNorm");
  }

  private String attention(String name, String input) {
    String fused =
        layers.linear(input, name + ".self.qkv", stacked(name, "weight"), stacked(name, "bias"));
    List<String> parts =
        graph.add(
            "Split",
            List.of(name + "/query", name + "/key", name + "/value"),
            List.of(fused, "split"),
            Graph.whole("axis", 2));
    String query = turned(parts.get(0), 0L, 2L, 1L, 3L);
    String key = turned(parts.get(1), 0L, 2L, 3L, 1L);
    String value = turned(parts.get(2), 0L, 2L, 1L, 3L);
    String products = graph.add("MatMul", name + "/products", List.of(query, key));
    String scores = graph.add("Mul", name + "/scores", List.of(products, "scale"));
    String shares = graph.add("Softmax", name + "/shares", List.of(scores), Graph.whole("axis", 3));
    String mixed = graph.add("MatMul", name + "/mixed", List.of(shares, value));
    String back =
        graph.add(
            "Transpose", name + "/back", List.of(mixed), Graph.wholes("perm", 0L, 2L, 1L, 3L));
    return graph.add("Reshape", name + "/together", List.of(back, "together"));
  }

  private Weight stacked(String name, String kind) {
    return Weight.stacked(
        Stream.of("query", "key", "value")
            .map(part -> weights.get(name + ".self." + part + "." + kind))
            .toList());
  }

  private String turned(String part, Long... order) {
    String apart = graph.add("Reshape", part + "/apart", List.of(part, "apart"));
    return graph.add("Transpose", part + "/turned", List.of(apart), Graph.wholes("perm", order));
  }
}
