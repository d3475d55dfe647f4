package org.probandum.train.stance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.probandum.train.model.LayerMeans;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.PieceBatch;
import org.probandum.train.model.Transformer;
import org.probandum.train.model.TransformerSettings;

/// The two heads on the stance model's encoder, each a linear layer: four numbers for a claim
/// beside a passage, on the last vector of `[CLS]`, and two for a sentence alone, on [LayerMeans].
///
/// The loss of a pair is the negative logarithm of the probability of all labels that may be right
/// together, `-log Σ p(allowed)`, so that two-way labels train the four-way head. The loss of a
/// sentence is the cross-entropy with the probability that annotators would call it subjective.
final class StanceNet {
  /// The name of the linear layer for pairs.
  static final String HEAD = "stance";

  /// The name of the linear layer for sentences: OBJECTIVE, SUBJECTIVE.
  static final String WORDING = "subjective";

  private static final float FORBIDDEN = -10_000f;
  private static final float LEAST = 1e-7f;

  private final Transformer transformer;
  private final boolean readsWording;

  /// @param readsWording whether the head for sentences is among the transformer's weights
  StanceNet(Transformer transformer, boolean readsWording) {
    this.transformer = transformer;
    this.readsWording = readsWording;
  }

  /// Whether it has the head for sentences.
  boolean readsWording() {
    return readsWording;
  }

  /// Adds the head for pairs, not yet trained.
  ///
  /// @param width of the encoder's vectors
  static void addHead(Parameters parameters, int width, long seed) {
    parameters.addLinear(HEAD, width, PairLabel.values().length, seed);
  }

  /// Adds the head for sentences, not yet trained.
  static void addWording(Parameters parameters, TransformerSettings settings, long seed) {
    parameters.addLinear(WORDING, LayerMeans.width(settings), 2, seed);
  }

  /// What a step learns from.
  sealed interface Batch {}

  /// Pairs of a step.
  record Pairs(List<EncodedPair> rows) implements Batch {
    Pairs {
      rows = List.copyOf(rows);
    }
  }

  /// Sentences of a step.
  record Sentences(List<EncodedSentence> rows) implements Batch {
    Sentences {
      rows = List.copyOf(rows);
    }
  }

  /// The numbers of pairs `[rows, 4]`.
  NDArray logits(NDManager manager, List<EncodedPair> pairs) {
    NDArray hidden = transformer.hidden(batch(manager, pairs));
    return transformer.linear(HEAD, hidden.get(new NDIndex(":, 0")));
  }

  /// The numbers of sentences `[rows, 2]`.
  NDArray wording(NDManager manager, List<EncodedSentence> sentences) {
    return transformer.linear(WORDING, read(manager, sentences));
  }

  /// What the head for sentences sees of them `[rows, width]`.
  NDArray read(NDManager manager, List<EncodedSentence> sentences) {
    PieceBatch batch = batch(manager, sentences);
    return LayerMeans.of(transformer.settings(), transformer.layers(batch), batch);
  }

  private static PieceBatch batch(NDManager manager, List<? extends Encoded> rows) {
    return PieceBatch.of(manager, rows.stream().map(Encoded::row).toList());
  }

  /// The mean loss of a batch: of pairs by their weights.
  NDArray loss(NDManager manager, Batch batch) {
    return switch (batch) {
      case Pairs(List<EncodedPair> pairs) -> ofPairs(manager, pairs);
      case Sentences(List<EncodedSentence> sentences) -> ofSentences(manager, sentences);
    };
  }

  private NDArray ofPairs(NDManager manager, List<EncodedPair> pairs) {
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

  private NDArray ofSentences(NDManager manager, List<EncodedSentence> sentences) {
    float[] wanted = new float[sentences.size() * 2];
    for (int i = 0; i < sentences.size(); i++) {
      float subjective = (float) sentences.get(i).sentence().subjective();
      wanted[2 * i] = 1 - subjective;
      wanted[2 * i + 1] = subjective;
    }
    NDArray target = manager.create(wanted, new Shape(sentences.size(), 2));
    return wording(manager, sentences).logSoftmax(-1).mul(target).sum().mul(-1f / sentences.size());
  }
}
