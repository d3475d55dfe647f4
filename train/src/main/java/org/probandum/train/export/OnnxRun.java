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
    try (OnnxTensor ids = tensor(row.ids());
        OnnxTensor types = tensor(row.types());
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "token_type_ids", types))) {
      OnnxValue value =
          result
              .get(output)
              .orElseThrow(() -> new IllegalStateException("the graph has no output " + output));
      FloatBuffer numbers = ((OnnxTensor) value).getFloatBuffer();
      float[] copy = new float[numbers.remaining()];
      numbers.get(copy);
      return copy;
    } catch (OrtException e) {
      throw new IllegalStateException("the exported graph fails: " + e.getMessage(), e);
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
