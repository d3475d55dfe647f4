package org.probandum.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// The loaded weights. Thread-safe: one session runs any number of texts side by side, each on the
/// calling thread.
final class BgeModel implements AutoCloseable {

  static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private BgeModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  static BgeModel load(Path nativeCache) {
    try (InputStream weights = open(WEIGHTS)) {
      NativeLibrary.prepare(nativeCache);
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      environment.setTelemetry(false);
      return new BgeModel(
          environment, session(environment, weights.readAllBytes()), WordPieces.load());
    } catch (IOException | OrtException | LinkageError e) {
      throw new EncoderException("the sentence encoder cannot be loaded: " + e.getMessage(), e);
    }
  }

  static InputStream open(String resource) throws FileNotFoundException {
    InputStream stream = BgeModel.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new FileNotFoundException(resource + " is not on the class path");
    }
    return stream;
  }

  /// One thread inside a run: two texts side by side are faster than one text on two threads.
  private static OrtSession session(OrtEnvironment environment, byte[] weights)
      throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(weights, options);
    }
  }

  /// The vector of one text, of length 1.
  float[] encode(String text) {
    long[] ids = pieces.encode(text);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] first = new float[SentenceEncoder.WIDTH];
      states.get(first);
      return scaled(first);
    } catch (OrtException e) {
      throw new EncoderException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private static float[] scaled(float[] vector) {
    double squares = 0;
    for (float component : vector) {
      squares += (double) component * component;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException("the sentence encoder cannot be closed: " + e.getMessage(), e);
    }
  }
}
