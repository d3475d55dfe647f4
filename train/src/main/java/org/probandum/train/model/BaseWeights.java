package org.probandum.train.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The weights of a base model as its ONNX file has them, under the usual names of BERT and with
/// matrices as `[out, in]`.
///
/// Immutable.
public final class BaseWeights {
  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final int HEADS = 12;

  private final ModelProto model;
  private final Map<String, Weight> weights;

  private BaseWeights(ModelProto model, Map<String, Weight> weights) {
    this.model = model;
    this.weights = weights;
  }

  /// Reads them from the class path.
  ///
  /// @throws UncheckedIOException if the file is missing or malformed
  public static BaseWeights load(BaseModel base) {
    String file = base.file();
    try (InputStream in = BaseWeights.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file + " is not on the class path");
      }
      ModelProto model = parsed(in.readAllBytes());
      return new BaseWeights(model, read(model.getGraph()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the base weights " + file, e);
    }
  }

  private static ModelProto parsed(byte[] bytes)
      throws InvalidProtocolBufferException, IOException {
    CodedInputStream coded = CodedInputStream.newInstance(bytes);
    coded.setSizeLimit(Integer.MAX_VALUE);
    return ModelProto.parseFrom(coded);
  }

  private static Map<String, Weight> read(GraphProto graph) {
    Map<String, Weight> byInitialiser = new LinkedHashMap<>();
    for (TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE) {
        byInitialiser.put(tensor.getName(), weight(tensor));
      }
    }
    Map<String, Weight> weights = new LinkedHashMap<>();
    OnnxNames.matrices(graph)
        .forEach((name, from) -> weights.put(name, get(byInitialiser, from).transposed()));
    byInitialiser.keySet().removeAll(OnnxNames.matrices(graph).values());
    weights.putAll(byInitialiser);
    return weights;
  }

  private static Weight weight(TensorProto tensor) {
    return new Weight(tensor.getDimsList(), floats(tensor));
  }

  /// The numbers of a tensor of 32-bit floats.
  public static float[] floats(TensorProto tensor) {
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }

  private static Weight get(Map<String, Weight> weights, String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("the base model has no weight " + name);
    }
    return weight;
  }

  /// The weight of this name.
  ///
  /// @throws IllegalStateException if there is none
  public Weight get(String name) {
    return get(weights, name);
  }

  /// The model that they come from, as parsed.
  public ModelProto model() {
    return model;
  }

  /// The shape of the encoder.
  public TransformerSettings settings() {
    int layers = 0;
    while (weights.containsKey("encoder.layer." + layers + ".output.dense.bias")) {
      layers++;
    }
    int width = Math.toIntExact(get(WORDS).shape().get(1));
    int inner = get("encoder.layer.0.intermediate.dense.bias").values().length;
    return new TransformerSettings(layers, width, HEADS, inner);
  }

  /// The encoder's weights as [Transformer] wants them: query, key and value fused, and the table
  /// of token types extended to `types` rows, each new row a copy of row 0.
  public Map<String, Weight> encoder(int types) {
    Map<String, Weight> encoder = FusedNames.fuse(weights);
    Weight table = get(TYPES);
    List<Weight> rows = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      rows.add(table.rows(i < table.shape().getFirst() ? i : 0, 1));
    }
    encoder.put(TYPES, Weight.stacked(rows));
    return encoder;
  }

  /// As [#encoder], with every row of the table of token types a copy of row 0: for types that do
  /// not mean the first and the second text.
  public Map<String, Weight> encoderWithNewTypes(int types) {
    Map<String, Weight> encoder = encoder(1);
    Weight row = get(TYPES).rows(0, 1);
    encoder.put(TYPES, Weight.stacked(Collections.nCopies(types, row)));
    return encoder;
  }
}
