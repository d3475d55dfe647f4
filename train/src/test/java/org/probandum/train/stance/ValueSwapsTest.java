package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;

class ValueSwapsTest {
  private final ValueFinder finder = new ValueFinder(DocumentStages.load());
  private final ValueSwaps swaps = new ValueSwaps(finder, new ValuePool());

  @Test
  void anotherYearInClaimOrPassageRefutesAndInBothSupports() {
    PairExample pair =
        PairExample.of(
            "The dam was finished in 1970.",
            "Work on the dam ended when it was finished in 1970.",
            PairLabel.SUPPORTS,
            "x");

    List<PairExample> square = swaps.from(pair, new Random(1));

    assertThat(square).hasSize(3);
    assertThat(square.get(0).allowed()).isEqualTo(Set.of(PairLabel.REFUTES));
    assertThat(square.get(0).claim()).doesNotContain("1970");
    assertThat(square.get(0).passage()).isEqualTo(pair.passage());
    assertThat(square.get(1).allowed()).isEqualTo(Set.of(PairLabel.REFUTES));
    assertThat(square.get(1).claim()).isEqualTo(pair.claim());
    assertThat(square.get(2).allowed()).isEqualTo(Set.of(PairLabel.SUPPORTS));
    assertThat(square.get(2).claim()).isEqualTo(square.get(0).claim());
    assertThat(square.get(2).passage()).isEqualTo(square.get(1).passage());
  }

  @Test
  void aRefutedYearPutRightSupports() {
    PairExample pair =
        PairExample.of(
            "The Brod dam was finished in 1980.",
            "The Brod dam was finished in 1970.",
            PairLabel.REFUTES,
            "x");

    List<PairExample> mended = swaps.from(pair, new Random(1));

    assertThat(mended).hasSize(3);
    assertThat(mended.get(0).claim()).isEqualTo("The Brod dam was finished in 1970.");
    assertThat(mended.get(0).is(PairLabel.SUPPORTS)).isTrue();
    assertThat(mended.get(1).passage()).isEqualTo("The Brod dam was finished in 1980.");
    assertThat(mended.get(1).is(PairLabel.SUPPORTS)).isTrue();
    assertThat(mended.get(2).is(PairLabel.REFUTES)).isTrue();
  }

  @Test
  void whatShareNoValueMakeNoPair() {
    PairExample pair = PairExample.of("It rained.", "It rained a lot.", PairLabel.SUPPORTS, "x");

    assertThat(swaps.from(pair, new Random(1))).isEmpty();
  }

  @Test
  void aSeedDecidesTheOtherValueAndItStandsInNoText() {
    Value year = new Value(Value.Kind.YEAR, new Span(0, 4), "1970");
    ValuePool pool = new ValuePool();

    String other = pool.another(year, new Random(3), "1970", "1971");

    assertThat(other).isNotNull().isNotIn("1970", "1971").matches("\\d{4}");
    assertThat(pool.another(year, new Random(3), "1970", "1971")).isEqualTo(other);
  }
}
