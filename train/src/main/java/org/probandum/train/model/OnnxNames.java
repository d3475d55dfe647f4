package org.probandum.train.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which initialiser of an exported BERT graph holds which weight.
///
/// Biases, norms and tables keep their names in such exports; the matrices of matrix products lose
/// theirs (`onnx::MatMul_787`), but the node that uses them tells it:
/// `/encoder/layer.0/attention/self/query/MatMul`. They are stored input first (`[in, out]`), the
/// reverse of what [Transformer] and the usual name `….weight` mean.
public final class OnnxNames {
  private static final String PRODUCT = "/MatMul";

  private OnnxNames() {}

  /// Initialiser name by weight name (`encoder.layer.0.attention.self.query.weight`), only those of
  /// matrix products, in the order of the graph.
  public static Map<String, String> matrices(GraphProto graph) {
    Set<String> initialisers =
        graph.getInitializerList().stream().map(TensorProto::getName).collect(Collectors.toSet());
    Map<String, String> names = new LinkedHashMap<>();
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul") && initialisers.contains(node.getInput(1))) {
        String path = node.getName();
        String module = path.substring(1, path.length() - PRODUCT.length()).replace('/', '.');
        names.put(module + ".weight", node.getInput(1));
      }
    }
    return names;
  }
}
