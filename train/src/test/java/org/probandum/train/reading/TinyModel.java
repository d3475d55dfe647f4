package org.probandum.train.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.probandum.encoder.WordPieces;
import org.probandum.train.model.Arithmetic;
import org.probandum.train.model.TransformerSettings;
import org.probandum.train.model.Weight;

/// A random encoder of two narrow layers.
final class TinyModel {
  private static final TransformerSettings SETTINGS = new TransformerSettings(2, 32, 4, 64);

  private TinyModel() {}

  static ReadingNetwork network(Arithmetic arithmetic) {
    return new ReadingNetwork(
        SETTINGS, weights(WordPieces.load().size()), ReadingNetwork.Heads.TREES, 5, arithmetic);
  }

  private static Map<String, Weight> weights(int vocabulary) {
    SplittableRandom random = new SplittableRandom(11);
    Map<String, Weight> weights = new LinkedHashMap<>();
    int width = SETTINGS.width();
    int inner = SETTINGS.inner();
    weights.put("embeddings.word_embeddings.weight", matrix(vocabulary, width, random));
    weights.put("embeddings.position_embeddings.weight", matrix(512, width, random));
    weights.put(
        "embeddings.token_type_embeddings.weight", matrix(ReadingNetwork.TYPES, width, random));
    addNorm("embeddings.LayerNorm", weights);
    for (int i = 0; i < SETTINGS.layers(); i++) {
      String layer = "encoder.layer." + i;
      addLinear(layer + ".attention.self.qkv", width, 3 * width, weights, random);
      addLinear(layer + ".attention.output.dense", width, width, weights, random);
      addNorm(layer + ".attention.output.LayerNorm", weights);
      addLinear(layer + ".intermediate.dense", width, inner, weights, random);
      addLinear(layer + ".output.dense", inner, width, weights, random);
      addNorm(layer + ".output.LayerNorm", weights);
    }
    return weights;
  }

  private static void addLinear(
      String name, int in, int out, Map<String, Weight> weights, SplittableRandom random) {
    weights.put(name + ".weight", matrix(out, in, random));
    weights.put(name + ".bias", new Weight(List.of((long) out), new float[out]));
  }

  private static void addNorm(String name, Map<String, Weight> weights) {
    float[] ones = new float[SETTINGS.width()];
    java.util.Arrays.fill(ones, 1);
    weights.put(name + ".weight", new Weight(List.of((long) ones.length), ones));
    weights.put(name + ".bias", new Weight(List.of((long) ones.length), new float[ones.length]));
  }

  private static Weight matrix(int rows, int columns, SplittableRandom random) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.15 * random.nextGaussian());
    }
    return new Weight(List.of((long) rows, (long) columns), values);
  }
}
