package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NegationsTest {

  @Test
  void aSupportedClaimDeniedIsRefutedAndWithADeniedPassageSupported() {
    PairExample pair =
        PairExample.of(
            "The Brod dam was built in 1970.",
            "The Brod dam was built in 1970.",
            PairLabel.SUPPORTS,
            "x");

    List<PairExample> made = Negations.from(pair);

    assertThat(made)
        .extracting(PairExample::claim, PairExample::passage, p -> p.is(PairLabel.SUPPORTS))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "The Brod dam was not built in 1970.", "The Brod dam was built in 1970.", false),
            org.assertj.core.groups.Tuple.tuple(
                "The Brod dam was built in 1970.", "The Brod dam was not built in 1970.", false),
            org.assertj.core.groups.Tuple.tuple(
                "The Brod dam was not built in 1970.",
                "The Brod dam was not built in 1970.",
                true));
  }

  @Test
  void aDenialOfWhatIsRefutedIsSupported() {
    PairExample refuted =
        PairExample.of("It was built in 1980.", "It was built in 1970.", PairLabel.REFUTES, "x");

    PairExample denied = Objects.requireNonNull(Negations.denied(refuted));

    assertThat(denied.claim()).isEqualTo("It was not built in 1980.");
    assertThat(denied.is(PairLabel.SUPPORTS)).isTrue();
  }

  @Test
  void aRefutedDenialLosesItsNegation() {
    PairExample refuted =
        PairExample.of(
            "The Brod dam was never finished.",
            "The Brod dam was finished in 1970.",
            PairLabel.REFUTES,
            "x");

    assertThat(Negations.affirmed(refuted))
        .isNotNull()
        .extracting(PairExample::claim)
        .isEqualTo("The Brod dam was finished.");
  }

  @Test
  void whatIsNegatedAlreadyIsLeftAlone() {
    PairExample pair =
        PairExample.of(
            "Nobody was hurt, and it was not a mine.", "It was no mine.", PairLabel.SUPPORTS, "x");

    assertThat(Negations.from(pair)).isEmpty();
  }
}
