package org.probandum.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.encoder.ModelFiles;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.PairScores;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.ReadingModel;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.Weight;

/// From a checkpoint to what the core makes of the files.
class ModelExportTest {

  @TempDir private static Path folder;

  @Test
  void theCoreReadsWithAnExportedReadingModel() throws IOException {
    Path models = folder.resolve("reading");
    checkpoint(RandomWeights.reading(BaseWeights.load(BaseModel.MINILM), 22), Map.of("steps", "7"));
    ModelExport.Result result =
        new ModelExport(ModelKind.READING, "9", "probandum-train reading --seed 3")
            .run(folder.resolve("checkpoint"), models);
    try (ReadingModel model =
        Objects.requireNonNull(
            ReadingModel.find(ModelFiles.in(models), folder.resolve("native")))) {
      assertThat(model.card().sha256()).isEqualTo(result.sha256());
      assertThat(model.card().bytes()).isEqualTo(result.bytes()).isLessThan(25_000_000);
      assertThat(model.card().text())
          .contains("version 9", "probandum-train reading --seed 3", "| steps | 7 |", "PolNeAR")
          .doesNotContain("{");
      ParsedDocument document =
          TextParser.load()
              .parse(Document.ofText("t", "The mayor said so. Nobody agreed.", Metadata.EMPTY));
      ReadScores scores = model.read(document);
      assertThat(scores.sentences()).hasSize(2);
      assertThat(scores.get(0).tokenHeads().keySet())
          .containsExactlyInAnyOrder("source", "cue", "content", "name");
      assertThat(scores.get(1).sentenceHeads().keySet())
          .containsExactlyInAnyOrder("subjective", "checkworthy");
    }
  }

  @Test
  void theCoreReadsTreesWithAnExportedModelOfDependenciesThatSharesTheTableOfWords()
      throws IOException {
    Path models = folder.resolve("syntax");
    checkpoint(RandomWeights.trees(BaseWeights.load(BaseModel.MINILM), 22), Map.of());
    new ModelExport(ModelKind.READING, "1", "-").run(folder.resolve("checkpoint"), models);
    ModelExport.Result result =
        new ModelExport(ModelKind.SYNTAX, "1", "-").run(folder.resolve("checkpoint"), models);
    assertThat(result.bytes()).as("without a table of its own").isLessThan(12_500_000);
    try (ReadingModel model =
        Objects.requireNonNull(
            ReadingModel.find(ModelFiles.in(models), folder.resolve("native")))) {
      assertThat(Objects.requireNonNull(model.cardOfTrees()).sha256()).isEqualTo(result.sha256());
      ParsedDocument document =
          TextParser.load().parse(Document.ofText("t", "The mayor said so.", Metadata.EMPTY));
      assertThat(model.readWithTrees(document).get(0).tree())
          .hasSameSizeAs(document.sentences().getFirst().tokens());
    }
  }

  @Test
  void theCoreScoresWithAnExportedStanceModel() throws IOException {
    Path models = folder.resolve("stance");
    checkpoint(
        RandomWeights.stance(BaseWeights.load(BaseModel.MINILM)), Map.of("temperature", "2.5"));
    new ModelExport(ModelKind.STANCE, "1", "-").run(folder.resolve("checkpoint"), models);
    try (PairModel model =
        Objects.requireNonNull(PairModel.find(ModelFiles.in(models), folder.resolve("native")))) {
      PairScores scores = model.score("The dam broke.", "The dam held.");
      assertThat(scores.byLabel().values().stream().mapToDouble(p -> p).sum())
          .isBetween(0.999999, 1.000001);
      assertThat(model.readsWording()).as("it learnt no sentences").isFalse();
      assertThatThrownBy(() -> model.subjective(List.of("The dam held.")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void theCoreReadsSentencesWithAnExportedStanceModelThatLearntThem() throws IOException {
    Path models = folder.resolve("wording");
    checkpoint(
        RandomWeights.stanceAndWording(BaseWeights.load(BaseModel.MINILM)),
        Map.of("temperature", "2.5"));
    ModelExport.Result result =
        new ModelExport(ModelKind.STANCE, "1", "-").run(folder.resolve("checkpoint"), models);
    try (PairModel model =
        Objects.requireNonNull(PairModel.find(ModelFiles.in(models), folder.resolve("native")))) {
      assertThat(model.subjective(List.of("The dam held.", "What a farce!")))
          .hasSize(2)
          .allMatch(probability -> probability > 0 && probability < 1)
          .doesNotHaveDuplicates();
    }
    assertThat(result.parity().decisions()).as("pairs and sentences").isGreaterThan(30);
  }

  @Test
  void headsThatDoNotFitTheWeightsAreRefused() throws IOException {
    checkpoint(RandomWeights.reading(BaseWeights.load(BaseModel.MINILM), 21), Map.of());
    assertThatThrownBy(() ->
            new ModelExport(ModelKind.READING, "1", "-")
                .run(folder.resolve("checkpoint"), folder.resolve("refused")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("22 labels")
        .hasMessageContaining("21 numbers");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @Test
  void aMissingWeightIsNamed() throws IOException {
    Map<String, Weight> weights =
        new LinkedHashMap<>(RandomWeights.stance(BaseWeights.load(BaseModel.MINILM)));
    weights.remove("stance.bias");
    checkpoint(weights, Map.of());
    assertThatThrownBy(() ->
            new ModelExport(ModelKind.STANCE, "1", "-")
                .run(folder.resolve("checkpoint"), folder.resolve("refused")))
        .hasMessageContaining("stance.bias");
  }

  /// Without the tables that no training changes, as trainings write it.
  private static void checkpoint(Map<String, Weight> weights, Map<String, String> notes)
      throws IOException {
    Map<String, Weight> trained = new LinkedHashMap<>(weights);
    trained
        .keySet()
        .removeAll(
            List.of("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight"));
    Checkpoint.writeWeights(folder.resolve("checkpoint"), trained, notes);
  }
}
