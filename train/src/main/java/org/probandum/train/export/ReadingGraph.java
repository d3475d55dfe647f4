package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import org.probandum.train.model.TransformerSettings;

/// The graph of the reading model: `input_ids` and `token_type_ids` `[1, L]` to `tags` `[1, L, T]`
/// and `roles` `[1, R, L, L]`, all logits.
///
/// The role of piece `j` in the attribution whose cue begins at piece `i` is low-rank bilinear:
/// `roles[r][i][j] = q_r(h_i) · k_r(h_j) / √d + b_r(h_j)`. `words` `[1, L, W]` are the rows of its
/// pieces in the table of words, with which [SyntaxGraph] begins.
final class ReadingGraph {

  private ReadingGraph() {}

  /// The model with these weights.
  static ModelProto model(TransformerSettings settings, WeightMap weights, Precision precision) {
    Graph graph = new Graph("reading");
    GraphLayers layers = new GraphLayers(graph, weights, precision);
    String hidden = new TransformerGraph(graph, layers, weights, settings).hidden();
    graph.add("Identity", "words", List.of("embeddings.word_embeddings.weight/rows"));
    graph.output("words", 1, "length", settings.width());
    String tags = layers.fullLinear(hidden, "tags");
    graph.add("Identity", "tags", List.of(tags));
    graph.output("tags", 1, "length", weights.rows("tags.weight"));
    roles(graph, layers, weights, hidden);
    return graph.model();
  }

  private static void roles(Graph graph, GraphLayers layers, WeightMap weights, String hidden) {
    int labels = weights.rows("roles.label.weight");
    int depth = weights.rows("roles.query.weight") / labels;
    graph.longs("roles.apart", 0, 0, labels, depth);
    graph.longs("roles.axis", 2);
    graph.floats("roles.scale", new float[] {(float) (1 / Math.sqrt(depth))});
    String query = turned(graph, layers.fullLinear(hidden, "roles.query"), 0L, 2L, 1L, 3L);
    String key = turned(graph, layers.fullLinear(hidden, "roles.key"), 0L, 2L, 3L, 1L);
    String products = graph.add("MatMul", "roles/products", List.of(query, key));
    String scores = graph.add("Mul", "roles/scores", List.of(products, "roles.scale"));
    String label = layers.fullLinear(hidden, "roles.label");
    String across =
        graph.add("Transpose", "roles/across", List.of(label), Graph.wholes("perm", 0L, 2L, 1L));
    String bias = graph.add("Unsqueeze", "roles/bias", List.of(across, "roles.axis"));
    graph.add("Add", "roles", List.of(scores, bias));
    graph.output("roles", 1, labels, "length", "length");
  }

  private static String turned(Graph graph, String part, Long... order) {
    String apart = graph.add("Reshape", part + "/apart", List.of(part, "roles.apart"));
    return graph.add("Transpose", part + "/turned", List.of(apart), Graph.wholes("perm", order));
  }
}
