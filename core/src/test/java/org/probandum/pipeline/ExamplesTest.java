package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.name.AliasList;

/// The examples beside the oldest one, checked by rules alone and held against what a careful
/// reader finds in them.
class ExamplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"flood-harvik", "leak-tessau"})
  void theReportAgreesWithACarefulReader(String example) {
    try (Checker checker = Checker.load(folder.resolve("cache"), AliasList.EMPTY, Models.none())) {
      ExampleScore score =
          ExampleScore.of(
              CaseFiles.example(example).check(checker, folder.resolve(example)),
              ExampleKey.of(example));
      String missed = String.join("\n", score.missed);

      assertThat(score.found).as(missed).isEqualTo(score.claims);
      assertThat(score.acceptable / (double) score.claims).as(missed).isGreaterThanOrEqualTo(0.8);
      assertThat(score.shown / (double) score.passages).as(missed).isGreaterThanOrEqualTo(0.8);
      assertThat(score.hard).as(missed).isPositive();
      assertThat(score.hardWrong * 10).as(missed).isLessThanOrEqualTo(score.hard);
    }
  }
}
