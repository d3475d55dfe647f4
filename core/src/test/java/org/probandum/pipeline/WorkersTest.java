package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.record.DecisionRefused;

/// Several at a time, and failures as they are.
class WorkersTest {
  @Test
  void resultsComeInTheOrderOfTheThings() {
    assertThat(Workers.each(List.of(3, 1, 2), "doubling", Progress.SILENT, number -> 2 * number))
        .containsExactly(6, 2, 4);
  }

  @Test
  void whatAStepThrowsKeepsItsType() {
    assertThatThrownBy(() -> failing(new DecisionRefused("not this one")))
        .isExactlyInstanceOf(DecisionRefused.class)
        .hasMessage("not this one");
  }

  private static void failing(RuntimeException failure) {
    List<Integer> none =
        Workers.each(
            List.of(1),
            "failing",
            Progress.SILENT,
            number -> {
              throw failure;
            });
    assertThat(none).isEmpty();
  }

  @Test
  void errorStaysAnError() {
    assertThatThrownBy(() ->
            Workers.each(
                List.of(1),
                "failing",
                Progress.SILENT,
                number -> {
                  throw new OutOfMemoryError("none left");
                }))
        .isExactlyInstanceOf(OutOfMemoryError.class);
  }
}
