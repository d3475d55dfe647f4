package org.probandum.train.stance;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import org.probandum.train.loop.Ridge;
import org.probandum.train.model.Weight;

/// Fits the head for sentences on an encoder that stays as it is.
///
/// A head that is trained beside its encoder stands where the last steps left it; on what the
/// encoder shows there is one best head, which a regression finds.
final class WordingFit {
  /// Half of the squared weights counts so much beside the log-likelihood, for each sentence; the
  /// figures on development data are the same for a third and for three times as much.
  private static final double PENALTY = 0.01;

  private static final int BATCH_PIECES = 2_560;

  private WordingFit() {}

  /// The head's weight and bias by name: OBJECTIVE is 0, SUBJECTIVE the logarithm of the odds.
  ///
  /// @param sentences at least one
  /// @throws IllegalArgumentException if there is none
  static Map<String, Weight> fit(
      StanceNet net, NDManager manager, List<EncodedSentence> sentences) {
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("there are no sentences to learn from");
    }
    double[] rows = new double[0];
    double[] shares = new double[sentences.size()];
    int width = 0;
    int done = 0;
    for (List<EncodedSentence> batch : LengthBatches.cut(sentences, BATCH_PIECES)) {
      try (NDManager part = manager.newSubManager()) {
        float[] read = net.read(part, batch).toFloatArray();
        if (done == 0) {
          width = read.length / batch.size();
          rows = new double[Math.multiplyExact(width, sentences.size())];
        }
        for (int i = 0; i < read.length; i++) {
          rows[done * width + i] = read[i];
        }
      }
      for (EncodedSentence sentence : batch) {
        shares[done++] = sentence.sentence().subjective();
      }
    }
    double[] fitted = Ridge.fit(rows, width, shares, PENALTY * shares.length);
    float[] weights = new float[2 * width];
    for (int j = 0; j < width; j++) {
      weights[width + j] = (float) fitted[j];
    }
    return Map.of(
        StanceNet.WORDING + ".weight",
        new Weight(List.of(2L, (long) width), weights),
        StanceNet.WORDING + ".bias",
        new Weight(List.of(2L), new float[] {0, (float) fitted[width]}));
  }
}
