package org.probandum.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelCard;
import org.probandum.encoder.ModelFiles;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.ReadingModel;
import org.probandum.encoder.ScoreCache;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.VectorCache;

/// The models of a run. Each may be missing, and is then done without: rules read, words search,
/// slots compare. What is not needed is not loaded; thread-safe; close it when no stage runs.
///
/// @param vectors finds passages by meaning, or null
/// @param reading reads documents for all stages, or null
/// @param pair scores claims against passages, and the wording of sentences, or null
public record Models(
    @Nullable SentenceEncoder vectors, @Nullable ReadingModel reading, @Nullable PairModel pair)
    implements AutoCloseable {

  /// No models: rules alone.
  public static Models none() {
    return new Models(null, null, null);
  }

  /// The sentence encoder, and the other models where these files hold them.
  ///
  /// @param cache absolute folder where the native library is unpacked once, in `native`, and where
  ///   what they said is kept: of documents in `readings`, of claims beside passages and of
  ///   sentences in `pairs`
  /// @throws org.probandum.encoder.EncoderException where a model's description cannot be used
  public static Models find(ModelFiles files, Path cache) {
    Models fresh = fresh(files, cache);
    ReadingModel reading = fresh.reading();
    PairModel pair = fresh.pair();
    return new Models(
        fresh.vectors(),
        reading == null ? null : reading.remembering(ScoreCache.in(cache.resolve("readings"))),
        pair == null ? null : pair.remembering(VectorCache.in(cache.resolve("pairs"))));
  }

  /// The same, keeping nothing of what they said: for measurement.
  public static Models fresh(ModelFiles files, Path cache) {
    Path library = cache.resolve("native");
    return new Models(
        SentenceEncoder.load(library),
        ReadingModel.find(files, library),
        PairModel.find(files, library));
  }

  /// Begins to load the models that read beside what else goes on. What fails fails again where the
  /// model is used, and is told there.
  void prepare() {
    if (reading != null) {
      CompletableFuture<Void> unused = CompletableFuture.runAsync(reading::load);
    }
    if (pair != null && pair.readsWording()) {
      CompletableFuture<Void> unused = CompletableFuture.runAsync(pair::load);
    }
  }

  /// The cards of the models that are there.
  public List<ModelCard> cards() {
    List<ModelCard> cards = new ArrayList<>();
    if (vectors != null) {
      cards.add(vectors.card());
    }
    if (reading != null) {
      cards.add(reading.card());
      ModelCard trees = reading.cardOfTrees();
      if (trees != null) {
        cards.add(trees);
      }
    }
    if (pair != null) {
      cards.add(pair.card());
    }
    return cards;
  }

  @Override
  public void close() {
    if (vectors != null) {
      vectors.close();
    }
    if (reading != null) {
      reading.close();
    }
    if (pair != null) {
      pair.close();
    }
  }
}
