package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import org.probandum.train.model.TransformerSettings;

/// The graph of the model of dependencies: `words` `[1, L, W]`, rows of the table of words as
/// [ReadingGraph] gives them, and `token_type_ids` `[1, L]`, to `arcs` `[1, L, L]` and `relations`
/// `[1, L, R]`, all logits.
///
/// How much the word at piece `i` depends on the one at piece `j` is low-rank bilinear: `arcs[i][j]
/// = q(h_i) · k(h_j) / √d + b(h_j)`.
final class SyntaxGraph {

  private SyntaxGraph() {}

  /// The model with these weights.
  static ModelProto model(TransformerSettings settings, WeightMap weights, Precision precision) {
    Graph graph = new Graph("syntax");
    GraphLayers layers = new GraphLayers(graph, weights, precision);
    String hidden = new TransformerGraph(graph, layers, weights, settings).hiddenOfWords();
    int depth = weights.rows("arcs.query.weight");
    graph.floats("arcs.scale", new float[] {(float) (1 / Math.sqrt(depth))});
    String query = layers.fullLinear(hidden, "arcs.query");
    String key = across(graph, layers.fullLinear(hidden, "arcs.key"));
    String products = graph.add("MatMul", "arcs/products", List.of(query, key));
    String scores = graph.add("Mul", "arcs/scores", List.of(products, "arcs.scale"));
    String governs = across(graph, layers.fullLinear(hidden, "arcs.label"));
    graph.add("Add", "arcs", List.of(scores, governs));
    graph.output("arcs", 1, "length", "length");
    graph.add("Identity", "relations", List.of(layers.fullLinear(hidden, "relations")));
    graph.output("relations", 1, "length", weights.rows("relations.weight"));
    return graph.model();
  }

  private static String across(Graph graph, String part) {
    return graph.add(
        "Transpose", part + "/across", List.of(part), Graph.wholes("perm", 0L, 2L, 1L));
  }
}
