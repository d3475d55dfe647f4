package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.FusedNames;
import org.probandum.train.model.LayerMeans;
import org.probandum.train.model.Weight;
import picocli.CommandLine;

class WordingCommandTest {
  @TempDir private Path folder;

  private int run(String... arguments) {
    return new CommandLine(new WordingCommand()).execute(arguments);
  }

  /// A checkpoint whose encoder is the base's.
  private Map<String, Weight> base() throws IOException {
    BaseWeights base = BaseWeights.load(BaseModel.MINILM);
    Map<String, Weight> weights = FusedNames.fuse(FusedNames.split(base.encoder(2)));
    weights.keySet().removeIf(name -> name.contains("word_emb") || name.contains("position_emb"));
    weights.put("stance.weight", new Weight(List.of(4L, 384L), new float[4 * 384]));
    weights.put("stance.bias", new Weight(List.of(4L), new float[4]));
    Checkpoint.writeWeights(folder.resolve("from"), weights, BaseModel.MINILM.note());
    return weights;
  }

  @Test
  void aHeadIsFittedToOnesOwnSentencesAndAllElseStaysAsItWas() throws IOException {
    Map<String, Weight> before = base();
    Path sentences = folder.resolve("sentences.jsonl");
    Files.writeString(
        sentences,
        """
        {"text": "The dam burst on Monday.", "label": "OBJECTIVE"}
        {"text": "The minister spoke at noon.", "label": "OBJECTIVE"}
        {"text": "What a shameful farce this inquiry has become!", "label": "SUBJECTIVE"}
        {"text": "Nobody in his senses can call this justice.", "label": "SUBJECTIVE"}
        """);

    int exit =
        run(
            "--from", folder.resolve("from").toString(),
            "--out", folder.resolve("out").toString(),
            "--data", folder.toString(),
            "--sentences", sentences.toString());

    assertThat(exit).isZero();
    Map<String, Weight> after = Checkpoint.trained(folder.resolve("out"));
    BaseWeights base = BaseWeights.load(BaseModel.MINILM);
    assertThat(Objects.requireNonNull(after.get("subjective.weight")).shape())
        .containsExactly(2L, (long) LayerMeans.width(base.settings()));
    before.forEach((name, weight) ->
        assertThat(Objects.requireNonNull(after.get(name)).values())
            .as(name)
            .isEqualTo(weight.values()));
  }

  @Test
  void withoutACheckpointItSaysSo() {
    assertThat(run("--from", folder.toString(), "--out", folder.toString())).isEqualTo(2);
  }

  @Test
  void aMissingFileOfSentencesIsNamed() throws IOException {
    base();

    assertThat(
            run(
                "--from", folder.resolve("from").toString(),
                "--out", folder.resolve("out").toString(),
                "--sentences", folder.resolve("none.jsonl").toString()))
        .isNotZero();
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
