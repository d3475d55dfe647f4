package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import org.probandum.train.model.TransformerSettings;

/// The graph of the stance model: `input_ids` and `token_type_ids` `[1, L]` to `logits` `[1, K]`
/// for a claim beside a passage and, where it was trained, `subjective` `[1, 2]` for a sentence
/// alone, both from the vector of `[CLS]`.
final class StanceGraph {

  private StanceGraph() {}

  /// The model with these weights.
  static ModelProto model(TransformerSettings settings, WeightMap weights, Precision precision) {
    Graph graph = new Graph("stance");
    GraphLayers layers = new GraphLayers(graph, weights, precision);
    String hidden = new TransformerGraph(graph, layers, weights, settings).hidden();
    graph.longs("first", 0);
    graph.longs("second", 1);
    graph.longs("along", 1);
    String first = graph.add("Slice", "cls", List.of(hidden, "first", "second", "along"));
    head(graph, layers.fullLinear(first, "stance"), "logits", weights.rows("stance.weight"));
    if (weights.has("subjective.weight")) {
      head(graph, layers.fullLinear(first, "subjective"), "subjective", 2);
    }
    return graph.model();
  }

  private static void head(Graph graph, String numbers, String output, int labels) {
    graph.add("Squeeze", output, List.of(numbers, "along"));
    graph.output(output, 1, labels);
  }
}
