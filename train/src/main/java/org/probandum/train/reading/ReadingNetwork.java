package org.probandum.train.reading;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Map;
import java.util.Set;
import org.probandum.train.model.Arithmetic;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Transformer;
import org.probandum.train.model.TransformerSettings;
import org.probandum.train.model.Weight;

/// The reading model while it is trained: the encoder, the tags' linear head, the roles' head
/// `q_r(cue) · k_r(piece) / sqrt(d) + b_r(piece)`, and the heads of dependencies: arcs
/// `q(dependent) · k(governor) / sqrt(d) + b(governor)`, after Dozat and Manning (ICLR 2017)
/// without their perceptrons, and the relation of each word.
public final class ReadingNetwork implements AutoCloseable {
  static final int TYPES = 4;
  private static final double DROPOUT = 0.1;
  private static final String TAGS = "tags";
  private static final String QUERY = "roles.query";
  private static final String KEY = "roles.key";
  private static final String LABEL = "roles.label";
  private static final String DEPENDENT = "arcs.query";
  private static final String GOVERNOR = "arcs.key";
  private static final String GOVERNS = "arcs.label";
  private static final String RELATIONS = "relations";

  private final NDManager manager;
  private final Parameters parameters;
  private final DropoutMasks masks;
  private final Transformer training;
  private final Transformer evaluation;

  /// Which heads a network has.
  enum Heads {
    /// Tags and roles.
    READING,
    /// Those and dependencies.
    TREES
  }

  ReadingNetwork(
      TransformerSettings settings,
      Map<String, Weight> encoder,
      Heads heads,
      long seed,
      Arithmetic arithmetic) {
    manager = NDManager.newBaseManager();
    parameters = Parameters.of(manager, encoder);
    int roles = Roles.LABELS.size();
    parameters.addLinear(TAGS, settings.width(), SentenceHead.total(), seed);
    parameters.addLinear(QUERY, settings.width(), roles * Roles.WIDTH, seed);
    parameters.addLinear(KEY, settings.width(), roles * Roles.WIDTH, seed);
    parameters.addLinear(LABEL, settings.width(), roles, seed);
    if (heads == Heads.TREES) {
      parameters.addLinear(DEPENDENT, settings.width(), Relations.WIDTH, seed);
      parameters.addLinear(GOVERNOR, settings.width(), Relations.WIDTH, seed);
      parameters.addLinear(GOVERNS, settings.width(), 1, seed);
      parameters.addLinear(RELATIONS, settings.width(), Relations.LABELS.size(), seed);
    }
    masks = DropoutMasks.of(manager, DROPOUT, seed);
    training = Transformer.of(settings, parameters, masks, arithmetic);
    evaluation = new Transformer(settings, parameters, DropoutMasks.none());
  }

  /// A network with the base model's encoder and new heads.
  public static ReadingNetwork start(long seed, Arithmetic arithmetic) {
    return start(Heads.READING, seed, arithmetic);
  }

  /// The same with heads of these kinds.
  static ReadingNetwork start(Heads heads, long seed, Arithmetic arithmetic) {
    BaseWeights base = BaseWeights.load(BaseModel.MINILM);
    return new ReadingNetwork(
        base.settings(), base.encoderWithNewTypes(TYPES), heads, seed, arithmetic);
  }

  /// Takes the weights of a checkpoint; heads of dependencies that it lacks begin anew.
  void from(Map<String, Weight> trained) {
    parameters.set(trained, Set.of(DEPENDENT, GOVERNOR, GOVERNS, RELATIONS));
  }

  Parameters parameters() {
    return parameters;
  }

  DropoutMasks masks() {
    return masks;
  }

  /// What a forward pass gives.
  ///
  /// @param flat the hidden vectors, one below the other `[rows * length, width]`
  /// @param tags numbers of all heads `[rows * length, total]`
  record Forward(NDArray flat, NDArray tags) {}

  /// A pass with dropout.
  Forward train(Batch batch) {
    return forward(training, batch);
  }

  /// A pass without.
  Forward evaluate(Batch batch) {
    return forward(evaluation, batch);
  }

  private Forward forward(Transformer transformer, Batch batch) {
    NDArray hidden = transformer.hidden(batch.pieces());
    NDArray flat = hidden.reshape(-1, hidden.getShape().get(2));
    return new Forward(flat, transformer.linear(TAGS, flat));
  }

  /// The roles' numbers for some cues `[cues, length, labels]`.
  ///
  /// @param cuePlaces one-hot over all pieces `[cues, rows * length]`
  /// @param cueRows one-hot over the rows `[cues, rows]`
  NDArray roles(Forward forward, NDArray cuePlaces, NDArray cueRows) {
    long rows = cueRows.getShape().get(1);
    long cues = cueRows.getShape().get(0);
    long length = forward.flat.getShape().get(0) / rows;
    int labels = Roles.LABELS.size();
    NDArray queries =
        evaluation
            .linear(QUERY, cuePlaces.matMul(forward.flat))
            .mul((float) (1 / Math.sqrt(Roles.WIDTH)))
            .reshape(cues, labels, Roles.WIDTH, 1);
    NDArray keys =
        cueRows
            .matMul(evaluation.linear(KEY, forward.flat).reshape(rows, -1))
            .reshape(cues, length, labels, Roles.WIDTH)
            .transpose(0, 2, 1, 3);
    NDArray own =
        cueRows
            .matMul(evaluation.linear(LABEL, forward.flat).reshape(rows, -1))
            .reshape(cues, length, labels);
    return keys.matMul(queries)
        .reshape(new Shape(cues, labels, length))
        .transpose(0, 2, 1)
        .add(own);
  }

  /// The arcs' numbers: how much each piece's word seems to depend on each other's `[rows, length,
  /// length]`.
  NDArray arcs(Forward forward, int rows) {
    NDArray dependents =
        evaluation
            .linear(DEPENDENT, forward.flat)
            .mul((float) (1 / Math.sqrt(Relations.WIDTH)))
            .reshape(rows, -1, Relations.WIDTH);
    NDArray governors =
        evaluation.linear(GOVERNOR, forward.flat).reshape(rows, -1, Relations.WIDTH);
    NDArray governs = evaluation.linear(GOVERNS, forward.flat).reshape(rows, 1, -1);
    return dependents.matMul(governors.transpose(0, 2, 1)).add(governs);
  }

  /// The numbers of the relation in which each piece's word depends `[rows * length, relations]`.
  NDArray relations(Forward forward) {
    return evaluation.linear(RELATIONS, forward.flat);
  }

  /// The numbers of sentences `[sentences, heads of sentences]`.
  ///
  /// @param means the mean over each sentence's pieces `[sentences, rows * length]`
  static NDArray sentences(Forward forward, NDArray means) {
    NDArray logits =
        forward.tags.get(new NDIndex(":, " + TokenHead.width() + ":" + SentenceHead.total()));
    return means.matMul(logits);
  }

  @Override
  public void close() {
    training.close();
    manager.close();
  }
}
