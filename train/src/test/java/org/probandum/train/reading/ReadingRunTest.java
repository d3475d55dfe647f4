package org.probandum.train.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probandum.encoder.WordPieces;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.loop.Trainer;
import org.probandum.train.model.Arithmetic;
import org.probandum.train.model.Weight;

class ReadingRunTest {
  private static final List<String> PEOPLE =
      List.of("Anna Bell", "the mayor", "Omar Said", "a nurse", "Li Wen");
  private static final List<String> CUES = List.of("said", "claimed", "denied");
  private static final List<String> WHAT =
      List.of("the bridge was closed", "nobody came", "two trucks burned in Lugano");

  @TempDir Path folder;

  /// Ten sentences, `Anna Bell said that nobody came.`, each a text of its own.
  private static List<Example> examples() throws JsonProcessingException {
    OwnRows rows = new OwnRows(ReadingNetwork.Heads.READING);
    Examples examples = new Examples(WordPieces.load());
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String who = PEOPLE.get(i % PEOPLE.size());
      String cue = CUES.get(i % CUES.size());
      String what = WHAT.get((i / 2) % WHAT.size());
      int said = who.length() + 1;
      int start = said + cue.length() + 1;
      String row =
          """
          {"text": "%s %s that %s.",
           "attributions": [{"source": [[0, %d]], "cue": [[%d, %d]], "content": [[%d, %d]]}],
           "names": [%s], "sentences": [{"start": 0, "subjective": %s}]}\
          """
              .formatted(
                  who,
                  cue,
                  what,
                  who.length(),
                  said,
                  said + cue.length(),
                  start,
                  start + 5 + what.length(),
                  Character.isUpperCase(who.charAt(0))
                      ? "{\"start\": 0, \"end\": %d, \"type\": \"PER\"}".formatted(who.length())
                      : "",
                  cue.equals("claimed"));
      all.addAll(examples.of(rows.text(new ObjectMapper().readTree(row))));
    }
    return all;
  }

  private static TrainSettings settings() {
    return new TrainSettings(2e-3, 4e-3, 0.05, 0, 1, 3);
  }

  @ParameterizedTest
  @EnumSource(Arithmetic.class)
  void aTinyModelLearnsTenSentencesByHeart(Arithmetic arithmetic) throws IOException {
    List<Example> examples = examples();
    try (ReadingNetwork network = TinyModel.network(arithmetic)) {
      ReadingLoss loss = new ReadingLoss(network);
      Trainer trainer =
          new Trainer(network.parameters(), network.masks(), settings(), Plan.steps(120));
      while (!trainer.finished()) {
        trainer.step(List.of(examples), (manager, part) -> loss.of(Batch.of(manager, part)));
      }
      Map<String, Double> figures = new ReadingEvaluation(network).of(examples);
      assertThat(figures)
          .containsKeys("source", "cue", "content", "name", "role.source", "role.content")
          .allSatisfy((name, value) -> assertThat(value).as(name).isGreaterThan(95));
    }
  }

  @Test
  void aResumedRunGivesTheWeightsOfAnUninterruptedOne() throws IOException {
    ReadingData data =
        new ReadingData(List.of(new ReadingData.Task("own", examples(), 1)), List.of());
    Path whole = folder.resolve("whole");
    Path halves = folder.resolve("halves");
    Map<String, Weight> expected = run(data, Plan.steps(6), whole, 6);
    run(data, Plan.steps(6), halves, 3);
    Map<String, Weight> resumed = run(data, Plan.steps(6), halves, 6);
    assertThat(resumed.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, weight) ->
        assertThat(requireNonNull(resumed.get(name)).values())
            .as(name)
            .usingComparatorWithPrecision(1e-6f)
            .containsExactly(weight.values()));
  }

  /// Runs from the folder's checkpoint, where there is one, up to a step.
  private static Map<String, Weight> run(ReadingData data, Plan plan, Path out, long until)
      throws IOException {
    try (ReadingNetwork network = TinyModel.network(Arithmetic.FLOAT32)) {
      ReadingRun run =
          new ReadingRun(
              network, data, settings(), plan, out, new PrintWriter(PrintWriter.nullWriter()));
      if (run.canResume()) {
        run.resume();
      }
      run.runTo(until);
      return network.parameters().weights();
    }
  }

  @Test
  void paddingChangesNothing() throws IOException {
    List<Example> examples = examples();
    Example shortest = examples.getFirst();
    Example longest = shortest;
    for (Example example : examples) {
      shortest = example.length() < shortest.length() ? example : shortest;
      longest = example.length() > longest.length() ? example : longest;
    }
    assertThat(shortest.length()).isLessThan(longest.length());
    try (ReadingNetwork network = TinyModel.network(Arithmetic.FLOAT32)) {
      float[] alone = tags(network, List.of(shortest));
      float[] padded = tags(network, List.of(shortest, longest));
      for (int i = 0; i < alone.length; i++) {
        assertThat(padded[i]).isCloseTo(alone[i], offset(1e-5f));
      }
    }
  }

  private static float[] tags(ReadingNetwork network, List<Example> examples) {
    Batch batch = Batch.of(network.parameters().manager(), examples);
    return network.evaluate(batch).tags().toFloatArray();
  }
}
