package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probandum.encoder.PairScores;
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

class HeadRuleTest {
  private static final HeadScores SURE = new HeadScores(0.98, 0.005, 0.005, 0.01);
  private static final HeadScores AGAINST = new HeadScores(0.02, 0.93, 0.02, 0.03);
  private static final HeadCues ALL_THERE = new HeadCues(0, 0.9, false, false, false, false);

  @ParameterizedTest(name = "[{index}] slots {0}, model {1} {2} {3} {4}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MENTIONS    | .60 | .10 | .10 | .20 | SUPPORTS
          MENTIONS    | .10 | .60 | .10 | .20 | CONTRADICTS
          MENTIONS    | .30 | .10 | .20 | .40 | MENTIONS
          SUPPORTS    | .30 | .10 | .20 | .40 | SUPPORTS
          SUPPORTS    | .02 | .93 | .02 | .03 | CONTRADICTS
          CONTRADICTS | .90 | .04 | .03 | .03 | CONTRADICTS
          QUALIFIES   | .30 | .10 | .25 | .35 | QUALIFIES
          """)
  void neitherSlotsNorModelDecideAlone(
      Relation slots, double s, double c, double q, double m, Relation joined) {
    assertThat(HeadRule.join(slots, ALL_THERE, new HeadScores(s, c, q, m)).relation())
        .isEqualTo(joined);
  }

  @Test
  void aNamedSlotThatDiffersBeatsASureModel() {
    HeadScores sure = new HeadScores(0.95, 0.02, 0.01, 0.02);
    HeadCues otherYear = new HeadCues(1, 0.9, false, true, false, false);

    assertThat(HeadRule.join(Relation.MENTIONS, ALL_THERE, sure).relation())
        .isEqualTo(Relation.SUPPORTS);
    assertThat(HeadRule.join(Relation.MENTIONS, otherYear, sure).scores().get(Relation.SUPPORTS))
        .isLessThan(0.5);
  }

  @Test
  void swappedPartiesAreNoSupport() {
    HeadCues reversed = new HeadCues(0, 1, false, false, true, false);
    HeadScores head = new HeadScores(0.8, 0.1, 0.05, 0.05);

    assertThat(HeadRule.join(Relation.MENTIONS, reversed, head).relation())
        .isNotEqualTo(Relation.SUPPORTS);
  }

  @Test
  void scoresSumToOneAndTheRelationHasTheGreatest() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      HeadScores head =
          HeadScores.of(
              random.nextDouble() + 1e-9,
              random.nextDouble(),
              random.nextDouble(),
              random.nextDouble());
      Relation slots = List.of(Relation.values()).get(random.nextInt(4));
      HeadCues cues =
          new HeadCues(
              random.nextInt(4),
              random.nextDouble(),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean());

      HeadRule.Joined joined = HeadRule.join(slots, cues, head);

      Map<Relation, Double> scores = joined.scores();
      assertThat(scores.values().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(scores.values())
          .allMatch(score -> score <= scores.getOrDefault(joined.relation(), 0.0));
    }
  }

  @Test
  void sharesMustSumToOne() {
    assertThatThrownBy(() -> new HeadScores(0.5, 0.1, 0.1, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.5");
  }

  @Test
  void ofSeveralWindowsTheOneThatTellsMostCounts() {
    HeadScores joined =
        HeadScores.ofWindows(
            List.of(new PairScores(0.2, 0, 0.8, 0), new PairScores(0.7, 0.1, 0.1, 0.1)));

    assertThat(joined.supports()).isCloseTo(0.7, within(1e-9));
    assertThat(joined.qualifies()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void aFoundMentionIsRaisedByASureModelWhereNoSlotSpeaksAgainstIt() {
    Finding agreeing = mention(Outcome.AGREES, Outcome.AGREES, null, Set.of());

    assertThat(HeadRule.canChange(agreeing)).isTrue();
    assertThat(found(agreeing, 0, 0, SURE).relation()).isEqualTo(Relation.SUPPORTS);
    assertThat(found(agreeing, 0, 0, new HeadScores(0.92, 0.03, 0.03, 0.02)).relation())
        .isEqualTo(Relation.QUALIFIES);
    assertThat(found(agreeing, 0, 0, new HeadScores(0.7, 0.1, 0.1, 0.1)).relation())
        .isEqualTo(Relation.MENTIONS);
  }

  @Test
  void aSureModelAloneRaisesNothingWhereASlotOrAFlagSpeaksAgainstIt() {
    for (Finding finding :
        List.of(
            mention(Outcome.AGREES, Outcome.DIFFERS, null, Set.of()),
            mention(Outcome.AGREES, Outcome.AGREES, SlotKind.TIME, Set.of()),
            mention(Outcome.AGREES, Outcome.AGREES, null, Set.of(Flag.OTHER_SCOPE)),
            mention(Outcome.NOT_COMPARABLE, Outcome.AGREES, null, Set.of()))) {
      assertThat(found(finding, 0.1, 0, SURE).relation()).isEqualTo(Relation.MENTIONS);
    }
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void aFoundPassageNeverContradictsByTheModel(Relation slots) {
    Finding found = found(finding(slots, Outcome.AGREES, Outcome.AGREES), 0.1, 0.9, AGAINST);

    assertThat(found.relation()).isEqualTo(slots == Relation.SUPPORTS ? Relation.QUALIFIES : slots);
  }

  @Test
  void aFoundMentionQualifiesWhereItsCuesTellThatItBearsOnTheClaim() {
    HeadScores rather = new HeadScores(0.5, 0.2, 0.05, 0.25);
    Finding other = mention(Outcome.NOT_COMPARABLE, Outcome.ABSENT, null, Set.of());

    Finding raised = found(other, 0.8, 0.2, rather);
    assertThat(raised.relation()).isEqualTo(Relation.QUALIFIES);
    assertThat(raised.why().children())
        .extracting(Why::value)
        .containsExactly("SLOTS MENTIONS", "READING SUPPORTS", "CUES FOR");
    assertThat(raised.why().children().getLast().text())
        .contains("rather speak for it", "the time agrees", "it lacks names")
        .doesNotContainPattern("\\d");
    assertThat(found(other, 0.4, 0.2, rather).relation()).isEqualTo(Relation.MENTIONS);
  }

  @Test
  void aPassageThatSeemsToSpeakAgainstTheClaimQualifiesAndIsToldSo() {
    Finding other = mention(Outcome.NOT_COMPARABLE, Outcome.ABSENT, null, Set.of());

    Finding raised = found(other, 0.8, 0.9, AGAINST);

    assertThat(raised.relation()).isEqualTo(Relation.QUALIFIES);
    assertThat(raised.why().text()).contains("seems to speak against the claim");
    assertThat(raised.why().children().getLast().value()).isEqualTo("CUES AGAINST");
  }

  @Test
  void whatIsDeniedRepeatedOfOthersOrTakenBackIsNeverRaised() {
    for (Flag flag : List.of(Flag.DENIED_BY, Flag.REPEATS_CLAIMANT, Flag.OTHER_SCOPE)) {
      Finding flagged = mention(Outcome.NOT_COMPARABLE, Outcome.ABSENT, null, Set.of(flag));
      assertThat(HeadRule.canChange(flagged)).as(flag.name()).isFalse();
    }
    Finding takenBack = mention(Outcome.AGREES, Outcome.AGREES, SlotKind.ACTION, Set.of());
    assertThat(HeadRule.canChange(takenBack)).isFalse();
    assertThat(HeadRule.canChange(mention(Outcome.AGREES, Outcome.AGREES, null, Set.of())))
        .isTrue();
  }

  @Test
  void whatMayBearIsToldAndStaysAMention() {
    HeadScores rather = new HeadScores(0.5, 0.2, 0.05, 0.25);
    Finding other = mention(Outcome.NOT_COMPARABLE, Outcome.ABSENT, null, Set.of());

    Finding near = found(other, 0.4, 0.2, rather);

    assertThat(near.relation()).isEqualTo(Relation.MENTIONS);
    assertThat(HeadRule.mayBear(near)).isTrue();
    assertThat(near.why().children().getLast().text()).startsWith("Of passages like this some");
    assertThat(HeadRule.mayBear(found(other, 0.1, 0.2, rather))).isFalse();
    assertThat(HeadRule.mayBear(found(other, 0.8, 0.2, rather))).isFalse();
  }

  private static Finding found(Finding finding, double bears, double against, HeadScores head) {
    Bearing bearing =
        new Bearing(
            bears,
            against,
            List.of("the time agrees"),
            List.of("it lacks names or numbers of the claim"));
    return HeadRule.found(finding, bearing, head);
  }

  @Test
  void theReasonShowsSlotsAndReadingWithoutNumbers() {
    Why why = found(mention(Outcome.AGREES, Outcome.AGREES, null, Set.of()), 0, 0, SURE).why();

    assertThat(why.value()).isEqualTo("SUPPORTS");
    assertThat(why.children())
        .extracting(Why::value)
        .containsExactly("SLOTS MENTIONS", "READING SUPPORTS");
    assertThat(why.children().get(1).text()).contains("little doubt").doesNotContainPattern("\\d");
  }

  private static Finding finding(Relation relation, Outcome action, Outcome place) {
    return finding(relation, action, place, null, Set.of());
  }

  private static Finding mention(
      Outcome action, Outcome place, @Nullable SlotKind slot, Set<Flag> flags) {
    return finding(Relation.MENTIONS, action, place, slot, flags);
  }

  private static Finding finding(
      Relation relation, Outcome action, Outcome place, @Nullable SlotKind slot, Set<Flag> flags) {
    Document document = Document.ofText("a.txt", "The dam at Brod burst.", Metadata.EMPTY);
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(new Comparison(SlotKind.ACTION, "burst", "burst", action, "the same"));
    comparisons.add(new Comparison(SlotKind.PLACE, "Brod", "Brod", place, "the same place"));
    return new Finding(
        "c1",
        new Passage(document, new Span(0, 22)),
        relation,
        slot,
        null,
        1,
        comparisons,
        flags,
        Why.of(relation.name(), "As it stands."));
  }

  @Test
  void aPageThatAClaimRestsOnSupportsItMoreOften() {
    HeadScores read = new HeadScores(0.3, 0.1, 0.1, 0.5);

    assertThat(read.ofPage().supports()).isGreaterThan(read.ofPage().mentions());
    assertThat(read.ofPage().contradicts() / read.ofPage().mentions())
        .isCloseTo(read.contradicts() / read.mentions(), within(1e-9));
  }

  @Test
  void evidenceThatWasChosenBearsOnTheClaimMoreOften() {
    HeadScores chosen = new HeadScores(0.3, 0.1, 0.1, 0.5).ofChosenEvidence();

    assertThat(chosen.supports()).isGreaterThan(chosen.mentions());
    assertThat(chosen.mentions()).isGreaterThan(chosen.qualifies());
    assertThat(chosen.byRelation().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
  }
}
