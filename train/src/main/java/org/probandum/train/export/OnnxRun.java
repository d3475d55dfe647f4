package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// A graph run by ONNX Runtime, as the core will run it.
final class OnnxRun implements AutoCloseable {

  private final OrtEnvironment environment =
      OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
  private final OrtSession session;

  private OnnxRun(ModelProto model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      this.session = environment.createSession(model.toByteArray(), options);
    }
  }

  static OnnxRun of(ModelProto model) {
    try {
      return new OnnxRun(model);
    } catch (OrtException e) {
      throw new IllegalStateException("the exported graph is not valid: " + e.getMessage(), e);
    }
  }

  /// The output with this name for one row.
  float[] run(SampleRows.Row row, String output) {
    try (OnnxTensor ids = tensor(row.ids())) {
      return run("input_ids", ids, row.types(), output);
    } catch (OrtException e) {
      throw new IllegalStateException("the exported graph fails: " + e.getMessage(), e);
    }
  }

  /// The same for a row whose pieces' rows of the table of words are known.
  float[] run(float[] words, int[] types, String output) {
    long[] shape = {1, types.length, words.length / types.length};
    try (OnnxTensor rows = OnnxTensor.createTensor(environment, FloatBuffer.wrap(words), shape)) {
      return run("words", rows, types, output);
    } catch (OrtException e) {
      throw new IllegalStateException("the exported graph fails: " + e.getMessage(), e);
    }
  }

  private float[] run(String name, OnnxTensor input, int[] types, String output)
      throws OrtException {
    try (OnnxTensor type = tensor(types);
        OrtSession.Result result = session.run(Map.of(name, input, "token_type_ids", type))) {
      OnnxValue value =
          result
              .get(output)
              .orElseThrow(() -> new IllegalStateException("the graph has no output " + output));
      FloatBuffer numbers = ((OnnxTensor) value).getFloatBuffer();
      float[] copy = new float[numbers.remaining()];
      numbers.get(copy);
      return copy;
    }
  }

  private OnnxTensor tensor(int[] row) throws OrtException {
    long[] wide = Arrays.stream(row).asLongStream().toArray();
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, row.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the exported graph cannot be closed", e);
    }
  }
}
