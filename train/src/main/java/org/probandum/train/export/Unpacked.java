package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Weight;

/// The weights of a model that was exported with [Precision#EIGHT_BITS], as numbers again: each
/// level times its scale. They are those of the model, no longer those of the checkpoint that it
/// was made of, from which they differ by half a level at most.
final class Unpacked {
  private static final String WEIGHT = ".weight";
  private static final String SCALE = ".scale";

  private Unpacked() {}

  /// The weights by name, matrices as `[out, in]`, query, key and value fused; those that no
  /// training changes are left out.
  ///
  /// @throws IOException if the file cannot be read or is no ONNX file
  static Map<String, Weight> read(Path model) throws IOException {
    GraphProto graph;
    try {
      graph = ModelProto.parseFrom(Files.readAllBytes(model)).getGraph();
    } catch (InvalidProtocolBufferException e) {
      throw new IOException(model + " is no ONNX file", e);
    }
    Map<String, TensorProto> constants = new LinkedHashMap<>();
    graph.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
    Map<String, Weight> weights = new LinkedHashMap<>();
    constants.forEach((name, tensor) -> {
      if (name.contains(".") && !name.endsWith(SCALE) && !Parameters.FROZEN.contains(name)) {
        weights.put(name, weight(name, tensor, constants));
      }
    });
    return weights;
  }

  private static Weight weight(
      String name, TensorProto tensor, Map<String, TensorProto> constants) {
    List<Long> shape = tensor.getDimsList();
    boolean matrix = name.endsWith(WEIGHT);
    TensorProto columns =
        matrix ? constants.get(name.substring(0, name.length() - WEIGHT.length()) + SCALE) : null;
    if (columns != null) {
      float[] scales = BaseWeights.floats(columns);
      for (int i = 0; i < scales.length; i++) {
        scales[i] *= GraphLayers.LEVELS;
      }
      return new Weight(shape, scaled(tensor, scales)).transposed();
    }
    Weight full = new Weight(shape, BaseWeights.floats(tensor));
    boolean head = shape.size() == 2 && !name.startsWith("embeddings.");
    return head ? full.transposed() : full;
  }

  private static float[] scaled(TensorProto levels, float[] scales) {
    ByteBuffer bytes = levels.getRawData().asReadOnlyByteBuffer();
    int columns = Math.toIntExact(levels.getDims(1));
    float[] values = new float[bytes.remaining()];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes.get(i) * scales[i % columns];
    }
    return values;
  }
}
