package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.model.Comparison;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Why;

class BearingWeightsTest {
  private static final BearingWeights WEIGHTS = BearingWeights.load();
  private static final HeadScores FOR = new HeadScores(0.7, 0.05, 0.05, 0.2);
  private static final HeadScores AGAINST = new HeadScores(0.05, 0.7, 0.05, 0.2);
  private static final HeadScores NOT = new HeadScores(0.03, 0.03, 0.04, 0.9);

  @Test
  void theFileHasARowForEachCueAndOneForTheConstant() {
    List<String> cues =
        new ArrayList<>(cues(0, words(0, false), Outcome.AGREES).with(FOR).values().keySet());
    cues.add("constant");

    assertThat(WEIGHTS.rows().keySet()).containsExactlyInAnyOrderElementsOf(cues);
  }

  @Test
  void sharesAreSharesWhateverTheCues() {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      HeadScores head =
          HeadScores.of(
              random.nextDouble() + 1e-9,
              random.nextDouble(),
              random.nextDouble(),
              random.nextDouble());
      BearingCues cues =
          cues(
              random.nextInt(60),
              words(random.nextInt(9), random.nextBoolean()),
              List.of(Outcome.values()).get(random.nextInt(5)));

      Bearing bearing = WEIGHTS.of(cues.with(head));

      assertThat(bearing.bears()).isBetween(0.0, 1.0);
      assertThat(bearing.against()).isBetween(0.0, 1.0);
      assertThat(WEIGHTS.near(cues)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void namesThatAreMissingAndALowRankMakeItLessLikelyThatAPassageBears() {
    double near = WEIGHTS.near(cues(0, words(0, false), Outcome.AGREES));

    assertThat(WEIGHTS.near(cues(0, words(3, false), Outcome.AGREES))).isLessThan(near);
    assertThat(WEIGHTS.near(cues(30, words(0, false), Outcome.AGREES))).isLessThan(near);
  }

  @Test
  void whatTheModelReadsDecidesSideAndWhetherItBears() {
    BearingCues cues = cues(0, words(0, false), Outcome.AGREES);

    Bearing read = WEIGHTS.of(cues.with(FOR));
    Bearing turned = WEIGHTS.of(cues.with(AGAINST));
    Bearing silent = WEIGHTS.of(cues.with(NOT));

    assertThat(read.bears()).isGreaterThan(silent.bears());
    assertThat(turned.bears()).isGreaterThan(silent.bears());
    assertThat(turned.against()).isGreaterThan(read.against());
    assertThat(read.speaksAgainst()).isFalse();
  }

  @Test
  void anUnknownCueIsAFault() {
    assertThatThrownBy(() -> WEIGHTS.near(new BearingCues(Map.of("mood", 1.0))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mood");
  }

  private static BearingCues.InWords words(int unnamed, boolean negated) {
    return new BearingCues.InWords(0.5, unnamed, 0, unnamed == 0, false, negated, 9, 16);
  }

  private static BearingCues cues(int rank, BearingCues.InWords words, Outcome time) {
    Document document = Document.ofText("a.txt", "The dam at Brod burst.", Metadata.EMPTY);
    Finding finding =
        new Finding(
            "c1",
            new Passage(document, new Span(0, 22)),
            Relation.MENTIONS,
            null,
            null,
            1,
            List.of(new Comparison(SlotKind.TIME, "in May", "in May", time, "the same")),
            Set.<Flag>of(),
            Why.of("MENTIONS", "As it stands."));
    return BearingCues.of(finding, rank, words);
  }
}
