package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import org.probandum.train.model.Weight;

/// Writes tables, linear layers and norms into a graph, at the precision wanted.
final class GraphLayers {

  private static final float EPSILON = 1e-12f;

  /// The levels of an input on either side of 0, which is byte 128.
  static final int LEVELS = 127;

  private static final int ZERO = 128;

  private final Graph graph;
  private final WeightMap weights;
  private final Precision precision;

  GraphLayers(Graph graph, WeightMap weights, Precision precision) {
    this.graph = graph;
    this.weights = weights;
    this.precision = precision;
    if (precision == Precision.EIGHT_BITS) {
      graph.longs("last", -1);
      graph.floats("tiny", new float[] {1e-12f}, 1);
      graph.floats("level", new float[] {1f / LEVELS});
      graph.unsignedByte("zero", ZERO);
    }
  }

  /// Rows of a large table.
  String looked(String ids, String table) {
    return switch (precision) {
      case FULL -> fullyLooked(ids, table);
      case EIGHT_BITS -> {
        Weight weight = weights.get(table);
        long rows = weight.shape().getFirst();
        int width = Math.toIntExact(weight.shape().getLast());
        Quantised quantised = Quantised.rows(weight.values(), width);
        graph.signedBytes(table, quantised.levels(), rows, width);
        graph.floats(table + ".scale", quantised.scales(), rows, 1);
        String levels = graph.add("Gather", table + "/levels", List.of(table, ids));
        String scale = graph.add("Gather", table + "/scale", List.of(table + ".scale", ids));
        yield graph.add("Mul", table + "/rows", List.of(asFloat(levels), scale));
      }
    };
  }

  /// Rows of a small table, which is kept in full.
  String fullyLooked(String ids, String table) {
    full(table);
    return graph.add("Gather", table + "/rows", List.of(table, ids));
  }

  /// A linear layer of the transformer: `x · Wᵀ + b`.
  ///
  /// @param name of the layer, the weights are `name.weight` and `name.bias`
  String linear(String input, String name) {
    return linear(input, name, weights.get(name + ".weight"), weights.get(name + ".bias"));
  }

  /// A linear layer with weights made of several.
  String linear(String input, String name, Weight weight, Weight bias) {
    Weight matrix = weight.transposed();
    graph.floats(name + ".bias", bias.values(), bias.values().length);
    return switch (precision) {
      case FULL -> product(input, name, matrix);
      case EIGHT_BITS -> quantisedProduct(input, name, matrix);
    };
  }

  /// A linear layer of a head, kept in full.
  String fullLinear(String input, String name) {
    Weight bias = weights.get(name + ".bias");
    graph.floats(name + ".bias", bias.values(), bias.values().length);
    return product(input, name, weights.get(name + ".weight").transposed());
  }

  private String product(String input, String name, Weight matrix) {
    graph.floats(name + ".weight", matrix.values(), shape(matrix));
    String product = graph.add("MatMul", name + "/product", List.of(input, name + ".weight"));
    return graph.add("Add", name + "/sum", List.of(product, name + ".bias"));
  }

  /// The product with each row of the input scaled to `[-1, 1]` by its own largest value, and
  /// quantised by a fixed scale. The usual dynamic quantisation takes one scale for all rows
  /// together: here a row's result depends on that row alone, and is nearer to the full one.
  private String quantisedProduct(String input, String name, Weight matrix) {
    Quantised quantised = Quantised.columns(matrix.values(), (int) shape(matrix)[1]);
    graph.signedBytes(name + ".weight", quantised.levels(), shape(matrix));
    float[] scales = quantised.scales();
    for (int i = 0; i < scales.length; i++) {
      scales[i] /= LEVELS;
    }
    graph.floats(name + ".scale", scales, scales.length);
    String sizes = graph.add("Abs", name + "/sizes", List.of(input));
    String largest = graph.add("ReduceMax", name + "/largest", List.of(sizes, "last"));
    String span = graph.add("Max", name + "/span", List.of(largest, "tiny"));
    String unit = graph.add("Div", name + "/unit", List.of(input, span));
    String levels = graph.add("QuantizeLinear", name + "/levels", List.of(unit, "level", "zero"));
    String sums =
        graph.add("MatMulInteger", name + "/integers", List.of(levels, name + ".weight", "zero"));
    String scaled = graph.add("Mul", name + "/scaled", List.of(asFloat(sums), name + ".scale"));
    String product = graph.add("Mul", name + "/product", List.of(scaled, span));
    return graph.add("Add", name + "/sum", List.of(product, name + ".bias"));
  }

  private String asFloat(String value) {
    return graph.add(
        "Cast",
        value + "/float",
        List.of(value),
        Graph.whole("to", TensorProto.DataType.FLOAT_VALUE));
  }

  /// A layer norm over the last dimension.
  String norm(String input, String name) {
    return graph.add(
        "LayerNormalization",
        name + "/norm",
        List.of(input, full(name + ".weight"), full(name + ".bias")),
        Graph.real("epsilon", EPSILON));
  }

  private String full(String name) {
    Weight weight = weights.get(name);
    return graph.floats(name, weight.values(), shape(weight));
  }

  private static long[] shape(Weight weight) {
    return weight.shape().stream().mapToLong(Long::longValue).toArray();
  }
}
