package org.probandum.train.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The encoder of BERT (Devlin et al., *BERT*, NAACL 2019) over named parameters.
///
/// Dropout stands after each layer's two sub-layers and after the embeddings, not in the attention.
/// Results belong to the manager of the batch.
public final class Transformer implements AutoCloseable {
  private static final float EPSILON = 1e-12f;

  private final TransformerSettings settings;
  private final Parameters parameters;
  private final DropoutMasks dropout;
  private final @Nullable FusedLayer fused;

  /// An encoder over these parameters, which the caller keeps. Computes in 32 bits.
  public Transformer(TransformerSettings settings, Parameters parameters, DropoutMasks dropout) {
    this(settings, parameters, dropout, null);
  }

  private Transformer(
      TransformerSettings settings,
      Parameters parameters,
      DropoutMasks dropout,
      @Nullable FusedLayer fused) {
    this.settings = settings;
    this.parameters = parameters;
    this.dropout = dropout;
    this.fused = fused;
  }

  /// The same encoder with its matrix products in bfloat16: for training, where the processor has
  /// such products. Must be closed.
  public static Transformer mixed(
      TransformerSettings settings, Parameters parameters, DropoutMasks dropout) {
    return new Transformer(settings, parameters, dropout, new FusedLayer(settings));
  }

  /// An encoder that computes so. Must be closed.
  public static Transformer of(
      TransformerSettings settings,
      Parameters parameters,
      DropoutMasks dropout,
      Arithmetic arithmetic) {
    return switch (arithmetic) {
      case FLOAT32 -> new Transformer(settings, parameters, dropout);
      case BFLOAT16 -> mixed(settings, parameters, dropout);
    };
  }

  /// The last layer's vectors `[rows, length, width]`.
  public NDArray hidden(PieceBatch batch) {
    return layers(batch).getLast();
  }

  /// Each layer's vectors `[rows, length, width]`, the first layer's first.
  public List<NDArray> layers(PieceBatch batch) {
    List<NDArray> layers = new ArrayList<>();
    NDArray hidden = dropout.apply(embedded(batch));
    for (int i = 0; i < settings.layers(); i++) {
      String name = "encoder.layer." + i;
      hidden = fused == null ? layer(name, hidden, batch) : layer(fused, name, hidden, batch);
      layers.add(hidden.reshape(batch.rows(), batch.length(), settings.width()));
    }
    return layers;
  }

  /// What the encoder looks like.
  public TransformerSettings settings() {
    return settings;
  }

  /// Vectors of the pieces, one below the other: `[rows * length, width]`.
  private NDArray embedded(PieceBatch batch) {
    NDArray words = looked(batch.ids(), "embeddings.word_embeddings.weight");
    NDArray types = looked(batch.types(), "embeddings.token_type_embeddings.weight");
    NDArray positions =
        parameters
            .get("embeddings.position_embeddings.weight")
            .get(batch.ids().getManager(), new NDIndex().addSliceDim(0, batch.length()));
    NDArray sum = words.add(positions).add(types);
    return normed("embeddings.LayerNorm", sum.reshape(-1, settings.width()));
  }

  private NDArray looked(NDArray ids, String table) {
    return Embedding.embedding(ids, parameters.get(table), SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray layer(FusedLayer layer, String name, NDArray input, PieceBatch batch) {
    return layer.apply(
        name, parameters, input, batch.bias(), dropout.mask(input), dropout.mask(input));
  }

  private NDArray layer(String name, NDArray input, PieceBatch batch) {
    NDArray mixed = attention(name + ".attention", input, batch);
    NDArray attended =
        normed(
            name + ".attention.output.LayerNorm",
            dropout.apply(linear(name + ".attention.output.dense", mixed)).add(input));
    NDArray inner = gelu(linear(name + ".intermediate.dense", attended));
    return normed(
        name + ".output.LayerNorm",
        dropout.apply(linear(name + ".output.dense", inner)).add(attended));
  }

  private NDArray attention(String name, NDArray input, PieceBatch batch) {
    NDArray fused =
        linear(name + ".self.qkv", input)
            .reshape(batch.rows(), batch.length(), 3, settings.heads(), settings.headWidth())
            .transpose(2, 0, 3, 1, 4);
    NDArray query = fused.get(0).mul((float) (1 / Math.sqrt(settings.headWidth())));
    NDArray scores = query.matMul(fused.get(1).transpose(0, 1, 3, 2)).add(batch.bias());
    return scores
        .softmax(-1)
        .matMul(fused.get(2))
        .transpose(0, 2, 1, 3)
        .reshape(-1, settings.width());
  }

  /// The linear layer of this name: `name.weight`, `name.bias`.
  public NDArray linear(String name, NDArray input) {
    return Linear.linear(input, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
        .singletonOrThrow();
  }

  private static NDArray gelu(NDArray input) {
    return Activation.gelu(new NDList(input)).singletonOrThrow();
  }

  private NDArray normed(String name, NDArray input) {
    return LayerNorm.layerNorm(
            input,
            new Shape(settings.width()),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  /// The parameters.
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public void close() {
    if (fused != null) {
      fused.close();
    }
  }
}
