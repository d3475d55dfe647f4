package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripted model: four times the passage's share of the pieces speaks for SUPPORTS, four times
/// the claim's for REFUTES; half the pieces of a sentence alone speak for SUBJECTIVE, 3 for
/// OBJECTIVE.
class PairModelTest {

  @TempDir static Path folder;
  private static PairModel model;

  @BeforeAll
  static void find() {
    model = Objects.requireNonNull(PairModel.find(ReadingModelTest.scripted(), folder));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void probabilitiesAreOfTheLogitsDividedByTheTemperature() {
    // [CLS] the river rose [SEP] is 5 pieces, it did [SEP] is 3.
    PairScores scores = model.score("the river rose", "it did");
    double supports = Math.exp(4 * 3 / 8.0 / 2);
    double refutes = Math.exp(4 * 5 / 8.0 / 2);
    double sum = supports + refutes + 2;
    assertThat(scores.supports()).isCloseTo(supports / sum, within(1e-5));
    assertThat(scores.refutes()).isCloseTo(refutes / sum, within(1e-5));
    assertThat(scores.notEnough()).isCloseTo(1 / sum, within(1e-5));
    assertThat(scores.byLabel()).hasSize(4).containsEntry("PARTIAL", scores.partial());
  }

  @Test
  void aPairsScoresDoNotDependOnItsNeighbours() {
    PairScores alone = model.score("the river rose", "it did");
    assertThat(
            model.scoreAll(
                List.of(
                    new PairModel.ClaimAndPassage("a", "b ".repeat(500)),
                    new PairModel.ClaimAndPassage("the river rose", "it did"))))
        .hasSize(2)
        .last()
        .isEqualTo(alone);
  }

  @Test
  void whatWasScoredBeforeIsTheSameToTheBitAndAPairIsNotItsMirror(@TempDir Path kept) {
    List<PairModel.ClaimAndPassage> pairs =
        List.of(
            new PairModel.ClaimAndPassage("the river rose", "it did"),
            new PairModel.ClaimAndPassage("it did", "the river rose"),
            new PairModel.ClaimAndPassage("the river rose", "it did"));
    List<PairScores> scored = model.scoreAll(pairs);

    assertThat(model.remembering(VectorCache.in(kept)).scoreAll(pairs)).isEqualTo(scored);
    assertThat(kept).isDirectoryContaining("glob:**.vectors");
    assertThat(model.remembering(VectorCache.in(kept)).scoreAll(pairs)).isEqualTo(scored);
    assertThat(scored.get(0)).isNotEqualTo(scored.get(1));
  }

  @Test
  void sentencesAreReadAloneAndKeptApartFromPairs(@TempDir Path kept) {
    List<String> sentences = List.of("it rose", "the river rose and rose and rose");
    List<Double> subjective = model.subjective(sentences);

    // [CLS] it rose [SEP] is 4 pieces.
    assertThat(subjective.getFirst()).isCloseTo(1 / (1 + Math.exp(3 - 4 / 2.0)), within(1e-5));
    assertThat(subjective.getLast()).isGreaterThan(0.5);
    PairModel remembering = model.remembering(VectorCache.in(kept));
    assertThat(remembering.subjective(sentences)).isEqualTo(subjective);
    assertThat(remembering.subjective(sentences)).isEqualTo(subjective);
    // The text under which a pair is kept begins with the length of its claim.
    remembering.subjective(List.of("7 it rose"));
    assertThat(remembering.score("it rose", "")).isEqualTo(model.score("it rose", ""));
  }
}
