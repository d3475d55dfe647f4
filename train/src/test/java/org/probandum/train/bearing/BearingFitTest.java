package org.probandum.train.bearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BearingFitTest {
  @TempDir private Path folder;

  /// Rows of which a known regression decides whether they bear.
  private static List<BearingRow> rows(int count) {
    Random random = new Random(23);
    List<BearingRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double rank = random.nextDouble() * 4;
      double coverage = random.nextDouble();
      double share = 1 / (1 + Math.exp(-(1 - 1.5 * rank + 2 * coverage)));
      boolean bears = random.nextDouble() < share;
      boolean against = bears && random.nextBoolean();
      rows.add(
          new BearingRow(
              "case " + i % 7,
              "c" + i % 90,
              Map.of("rank", rank, "coverage", coverage),
              /* judged= */ true,
              bears,
              against));
    }
    return rows;
  }

  @Test
  void aRegressionFindsTheWeightsThatMadeItsRows() {
    Logistic fit = Logistic.fit(rows(6_000), List.of("rank", "coverage"), BearingRow::bears);

    assertThat(fit.constant()).isCloseTo(1, within(0.25));
    assertThat(fit.weights().get("rank")).isCloseTo(-1.5, within(0.15));
    assertThat(fit.weights().get("coverage")).isCloseTo(2, within(0.3));
  }

  @Test
  void theFileHasARowForEachCueOfTheProgramsOwnAndItsWords() {
    String written = BearingFit.of(rows(600)).written("# made\n");

    assertThat(written).startsWith("# made\n# cue\tnear\tbears\tagainst\t");
    assertThat(written.lines().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.split("\t", -1).length == 5)
        .anyMatch(line -> line.startsWith("constant\t"))
        .anyMatch(line -> line.startsWith("stated\t") && line.endsWith("every name and number"));
  }

  @Test
  void foldsTellOfCasesThatWereNotLearntFrom() {
    Map<String, String> figures = BearingFit.folds(rows(1_400));

    assertThat(Double.parseDouble(figures.get("precision"))).isGreaterThan(0.5);
    assertThat(Integer.parseInt(figures.get("raised"))).isPositive();
  }

  @Test
  void ourCasesHaveArticlesSourcesAndJudgementsOfEachKind() throws IOException {
    List<JudgedCase> cases = JudgedCase.own();

    assertThat(cases).hasSize(48);
    for (JudgedCase one : cases) {
      assertThat(one.article()).as(one.name()).startsWith("---\n");
      assertThat(one.sources()).as(one.name()).hasSizeGreaterThan(6);
      assertThat(one.judgements().stream().map(JudgedCase.Judgement::bearing).distinct())
          .as(one.name())
          .containsExactlyInAnyOrder('S', 'P', 'C', 'M');
    }
  }

  @Test
  void aCaseIsWrittenAsAPersonWouldHaveIt() throws IOException {
    JudgedCase one =
        new JudgedCase("mill", "---\ntitle: Mill\n---\nIt burned.", Map.of("a.md", "x"), List.of());

    one.write(folder);

    assertThat(folder.resolve("article.md")).content().endsWith("It burned.");
    assertThat(folder.resolve("sources/a.md")).hasContent("x");
  }

  @Test
  void aSourceThatWouldLieOutsideItsFolderIsRefused() {
    JudgedCase one = new JudgedCase("mill", "x", Map.of("../../a.md", "x"), List.of());

    assertThatThrownBy(() -> one.write(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("mill", "../../a.md");
  }

  @Test
  void findingsOfOneKindAloneTeachNothing() {
    List<BearingRow> none =
        List.of(new BearingRow("a", "c1", Map.of("rank", 1.0), true, false, false));

    assertThatThrownBy(() -> Logistic.fit(none, List.of("rank"), BearingRow::bears))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of both kinds");
  }

  @Test
  void aCaseIsNamedPlainly() {
    assertThatThrownBy(() -> new JudgedCase("../mill", "x", Map.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../mill");
  }

  @Test
  void anUnknownJudgementIsRefused() throws IOException {
    Path file = folder.resolve("cases.jsonl");
    Files.writeString(
        file,
        "{\"name\": \"m\", \"article\": \"a\", \"sources\": {\"f\": \"t\"},"
            + " \"judgements\": [[\"c\", \"f\", \"p\", \"X\"]]}\n");

    assertThatThrownBy(() -> JudgedCase.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X");
  }
}
