package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.pipeline.DocumentStages;

class MadePairsTest {
  private static final PairExample FIRST =
      PairExample.of(
          "Ana Kovač was born in Brod.",
          "Ana Kovač grew up in Brod, where she was born.",
          PairLabel.SUPPORTS,
          "x");
  private static final PairExample SECOND =
      PairExample.of(
          "Ana Kovač was elected mayor.",
          "In June Kovač won the vote and became mayor.",
          PairLabel.SUPPORTS,
          "x");

  @Test
  void aClaimOfTwoFactsIsPartlySupportedByOnePassageAndWhollyByBoth() {
    List<PairExample> made = JoinedClaims.from(FIRST, SECOND);

    assertThat(made)
        .extracting(PairExample::claim)
        .containsOnly("Ana Kovač was born in Brod and elected mayor.");
    assertThat(made.get(0).allowed()).isEqualTo(Set.of(PairLabel.PARTIAL));
    assertThat(made.get(0).passage()).isEqualTo(FIRST.passage());
    assertThat(made.get(1).allowed()).isEqualTo(Set.of(PairLabel.SUPPORTS));
    assertThat(made.get(1).passage()).contains(FIRST.passage(), SECOND.passage());
  }

  @Test
  void aPassageOnTheSameSubjectThatDoesNotTellIsNotEnough() {
    PairExample open =
        Objects.requireNonNull(
            new OtherEvidence(List.of(FIRST, SECOND)).open(FIRST, new Random(1)));

    assertThat(open.passage()).isEqualTo(SECOND.passage());
    assertThat(open.allowed()).isEqualTo(Set.of(PairLabel.NOT_ENOUGH));
  }

  @Test
  void aNearPassageOfAnotherClaimIsNotEnough() {
    PairExample other =
        PairExample.of(
            "A hospital opened.", "A hospital in Brod opened last year.", PairLabel.SUPPORTS, "x");

    List<PairExample> near = new NearEvidence(List.of(FIRST, other)).some(1, "near", new Random(1));

    assertThat(near).hasSize(1);
    assertThat(near.getFirst().allowed()).isEqualTo(Set.of(PairLabel.NOT_ENOUGH));
  }

  @Test
  void newsGivesItsOwnClaimsAsSupportedPairsAndASeedTheSameOnes() {
    String text =
        "Rebels attacked Brod on Monday. The army shelled Lug on 3 May 2015. Twelve soldiers were"
            + " killed in Brod. The ministry rejected the report on Friday.";
    NewsPairs news = new NewsPairs(DocumentStages.load());

    List<PairExample> pairs = news.fromText(text, new Random(5));

    assertThat(pairs).anyMatch(p -> p.origin().equals("news") && p.is(PairLabel.SUPPORTS));
    assertThat(pairs)
        .filteredOn(p -> p.origin().equals("swap-roles"))
        .allMatch(p -> !p.allowed().contains(PairLabel.SUPPORTS));
    assertThat(news.fromText(text, new Random(5))).isEqualTo(pairs);
  }

  @Test
  void countsNameOriginAndLabels() {
    assertThat(PairMixture.counts(List.of(FIRST, SECOND))).isEqualTo(Map.of("x [SUPPORTS]", 2L));
  }
}
