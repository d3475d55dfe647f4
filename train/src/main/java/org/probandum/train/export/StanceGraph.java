package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.ArrayList;
import java.util.List;
import org.probandum.train.model.LayerMeans;
import org.probandum.train.model.TransformerSettings;

/// The graph of the stance model: `input_ids` and `token_type_ids` `[1, L]` to `logits` `[1, K]`
/// for a claim beside a passage, from the last vector of `[CLS]`, and, where it was trained,
/// `subjective` `[1, 2]` for a sentence alone, from [LayerMeans].
final class StanceGraph {

  private StanceGraph() {}

  /// The model with these weights.
  static ModelProto model(TransformerSettings settings, WeightMap weights, Precision precision) {
    Graph graph = new Graph("stance");
    GraphLayers layers = new GraphLayers(graph, weights, precision);
    List<String> hidden = new TransformerGraph(graph, layers, weights, settings).hiddenOfLayers();
    graph.longs("first", 0);
    graph.longs("second", 1);
    graph.longs("along", 1);
    String first = graph.add("Slice", "cls", List.of(hidden.getLast(), "first", "second", "along"));
    head(graph, layers.fullLinear(first, "stance"), "logits", weights.rows("stance.weight"));
    if (weights.has("subjective.weight")) {
      String read = read(graph, settings, hidden, first);
      head(graph, layers.fullLinear(read, "subjective"), "subjective", 2);
    }
    return graph.model();
  }

  /// What the head for sentences sees `[1, 1, width]`.
  private static String read(
      Graph graph, TransformerSettings settings, List<String> hidden, String first) {
    List<String> parts = new ArrayList<>();
    for (int layer : LayerMeans.layers(settings)) {
      parts.add(
          graph.add("ReduceMean", "subjective/mean." + layer, List.of(hidden.get(layer), "along")));
    }
    parts.add(first);
    return graph.add("Concat", "subjective/read", parts, Graph.whole("axis", 2));
  }

  private static void head(Graph graph, String numbers, String output, int labels) {
    graph.add("Squeeze", output, List.of(numbers, "along"));
    graph.output(output, 1, labels);
  }
}
