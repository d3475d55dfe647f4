package org.probandum.train.stance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.probandum.train.model.PieceBatch;
import org.probandum.train.model.Transformer;

/// The stance head on its encoder: four numbers from the vector of `[CLS]`.
///
/// The loss of a pair is the negative logarithm of the probability of all labels that may be right
/// together, `-log Σ p(allowed)`, so that two-way labels train the four-way head.
final class StanceNet {
  /// The name of the linear layer.
  static final String HEAD = "stance";

  private static final float FORBIDDEN = -10_000f;
  private static final float LEAST = 1e-7f;

  private final Transformer transformer;

  StanceNet(Transformer transformer) {
    this.transformer = transformer;
  }

  /// The logits `[rows, 4]`.
  NDArray logits(NDManager manager, List<EncodedPair> pairs) {
    List<PieceBatch.Row> rows = pairs.stream().map(EncodedPair::row).toList();
    NDArray hidden = transformer.hidden(PieceBatch.of(manager, rows));
    return transformer.linear(HEAD, hidden.get(new NDIndex(":, 0")));
  }

  /// The mean loss of the pairs by their weights.
  NDArray loss(NDManager manager, List<EncodedPair> pairs) {
    int labels = PairLabel.values().length;
    float[] bias = new float[pairs.size() * labels];
    float[] weights = new float[pairs.size()];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      PairExample pair = pairs.get(i).pair();
      weights[i] = (float) pair.weight();
      sum += weights[i];
      for (PairLabel label : PairLabel.values()) {
        bias[i * labels + label.output()] = pair.allowed().contains(label) ? 0 : FORBIDDEN;
      }
    }
    NDArray allowed =
        logits(manager, pairs)
            .logSoftmax(-1)
            .add(manager.create(bias, new Shape(weights.length, labels)));
    NDArray right = allowed.exp().sum(new int[] {1}).add(LEAST).log();
    return right.mul(manager.create(weights)).sum().mul(-1 / sum);
  }
}
