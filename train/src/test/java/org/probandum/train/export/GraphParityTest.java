package org.probandum.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.FusedNames;
import org.probandum.train.model.LayerMeans;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.PieceBatch;
import org.probandum.train.model.Transformer;
import org.probandum.train.model.Weight;
import org.probandum.train.reading.Relations;

/// The exported graph, run by ONNX Runtime, against the network as it is trained.
class GraphParityTest {

  private static final float NEAR = 1e-4f;

  private static BaseWeights base;
  private static Map<String, Weight> reading;
  private static Map<String, Weight> stance;

  @BeforeAll
  static void load() {
    base = BaseWeights.load(BaseModel.MINILM);
    reading = RandomWeights.reading(base, 22);
    stance = RandomWeights.stanceAndWording(base);
  }

  @Test
  void tagsAreThoseOfTheTrainedNetwork() {
    try (NDManager manager = NDManager.newBaseManager();
        OnnxRun graph = graph(ModelKind.READING, reading)) {
      Transformer transformer = transformer(manager, reading);
      for (SampleRows.Row row : SampleRows.of(ModelKind.READING)) {
        float[] expected =
            transformer.linear("tags", hidden(manager, transformer, row)).toFloatArray();
        assertThat(graph.run(row, "tags")).containsExactly(expected, within(NEAR));
      }
    }
  }

  @Test
  void rolesAreTheBilinearFormOfTheTrainedVectors() {
    try (NDManager manager = NDManager.newBaseManager();
        OnnxRun graph = graph(ModelKind.READING, reading)) {
      Transformer transformer = transformer(manager, reading);
      SampleRows.Row row = SampleRows.of(ModelKind.READING).getLast();
      NDArray hidden = hidden(manager, transformer, row);
      long length = row.ids().length;
      NDArray query = transformer.linear("roles.query", hidden).reshape(length, 5, 48);
      NDArray key = transformer.linear("roles.key", hidden).reshape(length, 5, 48);
      NDArray label = transformer.linear("roles.label", hidden).reshape(length, 5);
      NDArray products = query.transpose(1, 0, 2).matMul(key.transpose(1, 2, 0));
      NDArray expected = products.div(Math.sqrt(48)).add(label.transpose().reshape(5, 1, length));
      assertThat(graph.run(row, "roles")).containsExactly(expected.toFloatArray(), within(NEAR));
    }
  }

  @Test
  void arcsAreTheBilinearFormOfTheTrainedVectorsAndRelationsAreLinear() {
    Map<String, Weight> trees = RandomWeights.trees(base, 22);
    try (NDManager manager = NDManager.newBaseManager();
        OnnxRun words = graph(ModelKind.READING, trees);
        OnnxRun graph = graph(ModelKind.SYNTAX, trees)) {
      Transformer transformer = transformer(manager, trees);
      SampleRows.Row row = SampleRows.of(ModelKind.SYNTAX).getLast();
      float[] rows = words.run(row, "words");
      NDArray hidden = hidden(manager, transformer, row);
      NDArray products =
          transformer
              .linear("arcs.query", hidden)
              .get(0)
              .matMul(transformer.linear("arcs.key", hidden).get(0).transpose());
      NDArray governs = transformer.linear("arcs.label", hidden).get(0).transpose();
      NDArray expected = products.div(Math.sqrt(Relations.WIDTH)).add(governs);
      assertThat(graph.run(rows, row.types(), "arcs"))
          .containsExactly(expected.toFloatArray(), within(NEAR));
      float[] relations = transformer.linear("relations", hidden).toFloatArray();
      assertThat(graph.run(rows, row.types(), "relations"))
          .containsExactly(relations, within(NEAR));
    }
  }

  @Test
  void logitsAreThoseOfTheTrainedNetwork() {
    try (NDManager manager = NDManager.newBaseManager();
        OnnxRun graph = graph(ModelKind.STANCE, stance)) {
      Transformer transformer = transformer(manager, stance);
      for (SampleRows.Row row : SampleRows.of(ModelKind.STANCE)) {
        NDArray first = hidden(manager, transformer, row).get(new NDIndex(":, 0"));
        float[] expected = transformer.linear("stance", first).toFloatArray();
        assertThat(graph.run(row, "logits")).containsExactly(expected, within(NEAR));
      }
      for (SampleRows.Row row : SampleRows.sentences()) {
        PieceBatch batch = batch(manager, row);
        NDArray read = LayerMeans.of(base.settings(), transformer.layers(batch), batch);
        float[] expected = transformer.linear("subjective", read).toFloatArray();
        assertThat(graph.run(row, "subjective")).containsExactly(expected, within(NEAR));
      }
    }
  }

  @Test
  void eightBitsKeepWhatTheGraphSays() {
    WeightMap weights = new WeightMap(reading);
    try (OnnxRun full = OnnxRun.of(ReadingGraph.model(base.settings(), weights, Precision.FULL));
        OnnxRun small =
            OnnxRun.of(ReadingGraph.model(base.settings(), weights, Precision.EIGHT_BITS))) {
      double squares = 0;
      double errors = 0;
      for (SampleRows.Row row : SampleRows.of(ModelKind.READING)) {
        float[] ours = full.run(row, "tags");
        float[] theirs = small.run(row, "tags");
        for (int i = 0; i < ours.length; i++) {
          squares += ours[i] * ours[i];
          errors += (ours[i] - theirs[i]) * (ours[i] - theirs[i]);
        }
      }
      assertThat(Math.sqrt(errors / squares)).isLessThan(0.12);
    }
  }

  @Test
  void anEightBitRowDoesNotDependOnItsNeighbours() {
    WeightMap weights = new WeightMap(reading);
    Graph graph = new Graph("one layer");
    graph.input("input_ids", 1, "length");
    graph.input("token_type_ids", 1, "length");
    GraphLayers layers = new GraphLayers(graph, weights, Precision.EIGHT_BITS);
    String looked = layers.looked("input_ids", "embeddings.word_embeddings.weight");
    layers.fullyLooked("token_type_ids", "embeddings.token_type_embeddings.weight");
    graph.add(
        "Identity", "y", List.of(layers.linear(looked, "encoder.layer.0.intermediate.dense")));
    graph.output("y", 1, "length", 1536);
    try (OnnxRun run = OnnxRun.of(graph.model())) {
      float[] alone = run.run(new SampleRows.Row(new int[] {2003}, new int[1]), "y");
      float[] beside =
          run.run(new SampleRows.Row(new int[] {2003, 101, 30000, 999}, new int[4]), "y");
      assertThat(Arrays.copyOf(beside, alone.length)).isEqualTo(alone);
    }
  }

  private static OnnxRun graph(ModelKind kind, Map<String, Weight> weights) {
    return OnnxRun.of(kind.graph(base.settings(), new WeightMap(weights), Precision.FULL));
  }

  private static Transformer transformer(NDManager manager, Map<String, Weight> weights) {
    Map<String, Weight> fused = new LinkedHashMap<>(FusedNames.fuse(weights));
    return new Transformer(base.settings(), Parameters.of(manager, fused), DropoutMasks.none());
  }

  private static NDArray hidden(NDManager manager, Transformer transformer, SampleRows.Row row) {
    return transformer.hidden(batch(manager, row));
  }

  private static PieceBatch batch(NDManager manager, SampleRows.Row row) {
    return PieceBatch.of(manager, List.of(new PieceBatch.Row(row.ids(), row.types())));
  }
}
