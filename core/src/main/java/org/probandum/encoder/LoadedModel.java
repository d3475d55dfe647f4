package org.probandum.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Weights ready to run on rows of word pieces. Thread-safe: one session runs any number of rows
/// side by side, each on the calling thread.
final class LoadedModel implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private LoadedModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// Loads weights.
  ///
  /// @param nativeCache where the native library is unpacked once
  static LoadedModel load(byte[] weights, Path nativeCache) throws IOException, OrtException {
    NativeLibrary.prepare(nativeCache);
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    environment.setTelemetry(false);
    return new LoadedModel(environment, session(environment, weights));
  }

  /// One thread inside a run: two rows side by side are faster than one row on two threads.
  private static OrtSession session(OrtEnvironment environment, byte[] weights)
      throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(weights, options);
    }
  }

  /// These outputs of the model by name for one row.
  Map<String, float[]> run(int[] ids, int[] types, Set<String> outputs) throws OrtException {
    try (OnnxTensor input = tensor(ids)) {
      return run("input_ids", input, types, outputs);
    }
  }

  /// The same for a row whose pieces' vectors are known, one behind the other.
  Map<String, float[]> run(float[] words, int[] types) throws OrtException {
    long[] shape = {1, types.length, words.length / types.length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(words), shape)) {
      return run(SyntaxModel.WORDS, input, types, session.getOutputNames());
    }
  }

  private Map<String, float[]> run(String name, OnnxTensor input, int[] types, Set<String> wanted)
      throws OrtException {
    try (OnnxTensor type = tensor(types);
        OrtSession.Result result =
            session.run(Map.of(name, input, "token_type_ids", type), wanted)) {
      Map<String, float[]> outputs = new LinkedHashMap<>();
      for (Map.Entry<String, OnnxValue> output : result) {
        FloatBuffer numbers = ((OnnxTensor) output.getValue()).getFloatBuffer();
        float[] copy = new float[numbers.remaining()];
        numbers.get(copy);
        outputs.put(output.getKey(), copy);
      }
      return outputs;
    }
  }

  private OnnxTensor tensor(int[] row) throws OrtException {
    long[] wide = new long[row.length];
    for (int i = 0; i < row.length; i++) {
      wide[i] = row[i];
    }
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, row.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException("a model cannot be closed: " + e.getMessage(), e);
    }
  }
}
