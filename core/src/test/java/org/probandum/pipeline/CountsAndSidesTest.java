package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Assessment;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.LedgerCount;
import org.probandum.model.Outcome;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;

/// What follows from what is counted and when, from what a publisher takes back, from who speaks
/// for a side, and from places that hold the claim's. By rules alone.
class CountsAndSidesTest {
  private static final String BLAST = "The explosion at the market in Osijek on 4 May 2021 killed ";
  private static final String FLOOD = "The flood in Osijek on 4 May 2021 killed ";

  @TempDir static Path cache;
  private static @Nullable Checker loaded;
  @TempDir Path folder;

  @BeforeAll
  static void load() {
    loaded = Checker.load(cache, AliasList.EMPTY, Models.none());
  }

  @AfterAll
  static void close() {
    checker().close();
  }

  private static Checker checker() {
    Checker checker = loaded;
    if (checker == null) {
      throw new IllegalStateException("not loaded");
    }
    return checker;
  }

  private static String text(String publisher, String published, String body) {
    return "---\ntitle: News\npublisher: "
        + publisher
        + "\npublished: "
        + published
        + "\nkind: news\n---\n\n"
        + body
        + "\n";
  }

  private Report report(String article, Map<String, String> sources) {
    return new CaseFiles(text("Drava Council", "2021-05-20", article), sources)
        .check(checker(), folder);
  }

  /// The first claim of an article beside a source of 6 May.
  private Report.AssessedClaim check(String article, String source) {
    return report(article, Map.of("a.md", text("Drava Times", "2021-05-06", source)))
        .assessed()
        .getFirst();
  }

  private static Verdict verdict(Report.AssessedClaim claim) {
    return claim.assessment().verdict();
  }

  private static Finding finding(Report.AssessedClaim claim, String part) {
    return claim.findings().stream()
        .filter(finding -> finding.passage().quote().contains(part))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The explosion on the steamer Aurora at Osijek on 4 May 2021 killed 266 sailors. | No dead fish were seen in the harbour of Osijek after the explosion on the steamer Aurora on 4 May 2021.
          The fire at the farm near Osijek on 4 May 2021 killed 3 people.  | The fire at the farm near Osijek on 4 May 2021 killed 40 cows.
          The fire at the farm near Osijek on 4 May 2021 killed 40 cows.   | The fire at the farm near Osijek on 4 May 2021 killed 3 people.
          The storm at Osijek on 4 May 2021 destroyed 30 boats.            | The storm at Osijek on 4 May 2021 destroyed 12 houses.
          """)
  void otherThingsAreNoOtherCount(String article, String source) {
    Report report = report(article, Map.of("a.md", text("Drava Times", "2021-05-06", source)));
    Report.AssessedClaim claim = report.assessed().getFirst();

    assertThat(verdict(claim)).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim.findings().getFirst().flags()).containsExactly(Flag.OTHER_SCOPE);
    assertThat(claim.findings().getFirst().comparisons())
        .filteredOn(comparison -> comparison.slot() == SlotKind.QUANTITY)
        .allSatisfy(comparison -> assertThat(comparison.passage()).isEmpty());
    assertThat(report.ledger())
        .allSatisfy(ledger ->
            assertThat(ledger.counts())
                .extracting(LedgerCount::standing)
                .containsExactly(LedgerCount.Standing.ARTICLE));
  }

  @Test
  void aSmallerCountThatWasPublishedAfterALargerOneIsNoEarlierCount() {
    Report report =
        report(
            BLAST + "at least 59 people.",
            Map.of(
                "a.md",
                text(
                    "Drava Times",
                    "2021-05-05",
                    "At least 59 people were killed by the explosion at the market in Osijek on 4"
                        + " May 2021."),
                "b.md",
                text("Drava Times", "2021-05-09", BLAST + "at least 52 people."),
                "c.md",
                text("Sava Herald", "2021-05-04", BLAST + "at least 17 people.")));
    Report.AssessedClaim claim = report.assessed().getFirst();

    Finding later = finding(claim, "at least 52");
    assertThat(later.relation()).isEqualTo(Relation.QUALIFIES);
    assertThat(later.flags()).doesNotContain(Flag.EARLIER_COUNT);
    assertThat(later.why().text()).contains("is no earlier count: At least 59 was given before");
    assertThat(finding(claim, "at least 17").flags()).contains(Flag.EARLIER_COUNT);
    assertThat(report.ledger().getFirst().counts())
        .extracting(count -> count.text() + " " + count.standing())
        .containsExactly(
            "at least 17 EARLIER", "At least 59 SAME", "at least 52 SAME", "at least 59 ARTICLE");
  }

  @Test
  void whatWasPublishedAfterTheArticleIsNoEarlierCountThanItsOwn() {
    Report report =
        report(
            BLAST + "59 people.",
            Map.of("a.md", text("Drava Times", "2021-05-29", BLAST + "52 people.")));
    Report.AssessedClaim claim = report.assessed().getFirst();

    assertThat(report.ledger().getFirst().counts())
        .extracting(LedgerCount::standing)
        .doesNotContain(LedgerCount.Standing.EARLIER);

    assertThat(verdict(claim)).isEqualTo(Verdict.QUALIFIED);
    assertThat(claim.findings().getFirst().flags()).isEmpty();
    assertThat(claim.findings().getFirst().comparisons())
        .extracting(Comparison::outcome)
        .contains(Outcome.NOT_COMPARABLE)
        .doesNotContain(Outcome.DIFFERS);
    assertThat(claim.findings().getFirst().why().text())
        .isEqualTo("The core holds, but 52 is less, and is no earlier count: 59 was given before.");
  }

  @Test
  void whereNoDayIsKnownASmallerCountStaysAnEarlierOne() {
    Report.AssessedClaim claim =
        report(
                BLAST + "59 people.",
                Map.of("a.md", "---\npublisher: Drava Times\n---\n\n" + BLAST + "52 people.\n"))
            .assessed()
            .getFirst();

    assertThat(claim.findings().getFirst().flags()).contains(Flag.EARLIER_COUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Correction: An earlier version of this story said that the flood in Osijek on 4 May 2021 had killed 40 people.
          We previously reported that the flood in Osijek on 4 May 2021 killed 40 people.
          The Drava Times withdrew its report that the flood in Osijek on 4 May 2021 had killed 40 people.
          """)
  void aNumberThatItsPublisherTakesBackContestsAndSupportsNothing(String correction) {
    String source = FLOOD + "31 people. " + correction;

    Report.AssessedClaim kept =
        check("On 4 May 2021 the flood in Osijek killed 31 people.", source);
    assertThat(verdict(kept)).isEqualTo(Verdict.SUPPORTED);
    Report.AssessedClaim lost =
        check("On 4 May 2021 the flood in Osijek killed 40 people.", source);
    assertThat(verdict(lost)).isNotIn(Verdict.SUPPORTED, Verdict.CORROBORATED, Verdict.CONTESTED);
    assertThat(finding(lost, "40 people").relation()).isEqualTo(Relation.MENTIONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An earlier version of this story said that police had arrested Marko Belic in Osijek on 4 May 2021. | On 4 May 2021 police arrested Marko Belic in Osijek.
          An earlier version of this story said that police had arrested Marko Belic in Osijek. | On 4 May 2021 police arrested Marko Belic in Osijek.
          An earlier version of this story said that police had arrested Marko Belic in Osijek on 16 May 2021. | On 4 May 2021 police arrested Marko Belic in Osijek.
          We previously reported that police had arrested Marko Belic. | Police arrested Marko Belic.
          """)
  void whatItsPublisherTakesBackIsAMentionThatNoModelCanRaise(String source, String article) {
    for (Finding found : check(article, source).findings()) {
      assertThat(found.relation()).isEqualTo(Relation.MENTIONS);
      assertThat(found.slot()).isEqualTo(SlotKind.ACTION);
    }
  }

  @Test
  void whatStandsBesideAWithdrawalIsNotTakenBack() {
    Report.AssessedClaim claim =
        check(
            "On 4 May 2021 the flood in Osijek killed 31 people.",
            "An earlier version of this story gave another number, but the flood in Osijek on 4 May"
                + " 2021 killed 31 people.");

    assertThat(verdict(claim)).isEqualTo(Verdict.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Kovac, spokeswoman of the Posavina army, said that the Posavina army moved its tanks to Osijek on 4 May 2021.  | The Posavina army moved its tanks to Osijek on 4 May 2021.
          The Zagora foreign ministry said that Zagora moved its fleet to Osijek on 4 May 2021.                             | Zagora moved its fleet to Osijek on 4 May 2021.
          The Croatian foreign ministry said that Croatia moved its troops to Osijek on 4 May 2021.                         | Croatia moved its troops to Osijek on 4 May 2021.
          Croatia's envoy to Budapest said that Croatia had moved its troops to Osijek on 4 May 2021.                       | Croatia moved its troops to Osijek on 4 May 2021.
          A spokesman for the Dawn Front said that the Dawn Front moved its fighters to Osijek in May 2021.                 | The Dawn Front moved its fighters to Osijek in May 2021.
          The army's media wing said that the army moved its tanks to Osijek on 4 May 2021.                                 | The army moved its tanks to Osijek on 4 May 2021.
          """)
  void whoSpeaksForASideSpeaksForItsOwnDeeds(String source, String article) {
    Report.AssessedClaim claim = check(article, source);

    assertThat(claim.findings().getFirst().relation()).isEqualTo(Relation.SUPPORTS);
    assertThat(claim.findings().getFirst().flags()).contains(Flag.SELF_CLAIM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Posavina army had not moved its tanks to Osijek on 4 May 2021, said Ana Kovac, a spokeswoman for the Posavina army.
          A spokeswoman for the Posavina army denied that the Posavina army had moved its tanks to Osijek on 4 May 2021.
          """)
  void whoSpeaksForASideAndSaysThatItWasNotSoDeniesIt(String source) {
    Report.AssessedClaim claim =
        check("The Posavina army moved its tanks to Osijek on 4 May 2021.", source);

    assertThat(verdict(claim)).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim.findings().getFirst().relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(claim.findings().getFirst().flags())
        .containsAll(Set.of(Flag.DENIED_BY, Flag.PARTY_STATEMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Dawn Front denied that it had attacked the market in Osijek on 4 May 2021.
          The Dawn Front said that it had not attacked the market in Osijek on 4 May 2021.
          The Dawn Front said that the Dawn Front had not attacked the market in Osijek on 4 May 2021.
          """)
  void aGroupsOwnDenialIsNoEvidenceAgainstItsDeed(String source) {
    Report.AssessedClaim claim =
        check("The Dawn Front attacked the market in Osijek on 4 May 2021.", source);

    assertThat(verdict(claim)).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim.findings().getFirst().flags())
        .contains(Flag.DENIED_BY, Flag.PARTY_STATEMENT)
        .doesNotContain(Flag.SELF_CLAIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spokesman of an armoured brigade",
        "The Zagora envoy to the U.N.",
        "Zagora's UN envoy",
        "A Soviet Union spokesman"
      })
  void whoSpeaksForASideToABodyOfManyStatesSpeaksForASide(String voice) {
    Report.AssessedClaim claim =
        check(
            "The Posavina army recruited boys in Osijek in May 2021.",
            voice + " said that the Posavina army had recruited boys in Osijek in May 2021.");

    assertThat(claim.findings().getFirst().flags()).contains(Flag.PARTY_STATEMENT);
  }

  @Test
  void whatASpokesmanLaysOnOthersIsACharge() {
    Report.AssessedClaim claim =
        check(
            "The Red Guard's leaders were moved to Osijek in May 2021.",
            "The Posavina army spokesman said that the Red Guard's leaders had been moved to Osijek"
                + " in May 2021 with the help of intelligence agencies.");

    assertThat(verdict(claim)).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim.findings().getFirst().flags()).contains(Flag.PARTY_STATEMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army said that the rebels attacked the market in Osijek on 4 May 2021.                         | The rebels attacked the market in Osijek on 4 May 2021.
          The rebels attacked the market in Osijek on 4 May 2021, an army officer said.                      | The rebels attacked the market in Osijek on 4 May 2021.
          The government said that the Red Guard abducted 12 people in Osijek on 4 May 2021.                 | The Red Guard abducted 12 people in Osijek on 4 May 2021.
          The defence ministry said that the Red Guard looted the warehouse in Osijek on 4 May 2021.         | The Red Guard looted the warehouse in Osijek on 4 May 2021.
          A spokesman for the rebels said that the army bombed the market in Osijek on 4 May 2021.           | The army bombed the market in Osijek on 4 May 2021.
          The rebels said that soldiers killed 12 people in Osijek on 4 May 2021.                            | Soldiers killed 12 people in Osijek on 4 May 2021.
          The Dawn Front attacked Zadar in April 2021. The Dawn Front said that the army bombed the market in Osijek on 4 May 2021. | The army bombed the market in Osijek on 4 May 2021.
          """)
  void whatOneSideOfAFightLaysOnTheOtherIsACharge(String source, String article) {
    Report.AssessedClaim claim = check(article, source);

    assertThat(verdict(claim)).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim.findings())
        .anyMatch(finding -> finding.flags().contains(Flag.PARTY_STATEMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police said that the rebels attacked the market in Osijek on 4 May 2021.                      | The rebels attacked the market in Osijek on 4 May 2021.
          A police spokesman said that the Red Guard abducted 12 people in Osijek on 4 May 2021.        | The Red Guard abducted 12 people in Osijek on 4 May 2021.
          The hospital said that the rebels killed 12 people in Osijek on 4 May 2021.                   | The rebels killed 12 people in Osijek on 4 May 2021.
          Monitors said that the army bombed the market in Osijek on 4 May 2021.                        | The army bombed the market in Osijek on 4 May 2021.
          The government said that the storm killed 12 people in Osijek on 4 May 2021.                  | The storm killed 12 people in Osijek on 4 May 2021.
          The army said that the rebels killed 12 of its soldiers in Osijek on 4 May 2021.              | The rebels killed 12 soldiers in Osijek on 4 May 2021.
          The army said that soldiers killed 12 people in Osijek on 4 May 2021.                         | Soldiers killed 12 people in Osijek on 4 May 2021.
          The Hungarian government said that the rebels attacked the market in Osijek on 4 May 2021.    | The rebels attacked the market in Osijek on 4 May 2021.
          The army said that the rebels released 12 prisoners in Osijek on 4 May 2021.                  | The rebels released 12 prisoners in Osijek on 4 May 2021.
          An army doctor said that the rebels killed 12 people in Osijek on 4 May 2021.                 | The rebels killed 12 people in Osijek on 4 May 2021.
          """)
  void whoIsNoSideOrSpeaksOfItsOwnLossesOrOfNoHostileDeedMakesNoCharge(
      String source, String article) {
    Report.AssessedClaim claim = check(article, source);

    assertThat(claim.findings().getFirst().relation()).isEqualTo(Relation.SUPPORTS);
    assertThat(claim.findings().getFirst().flags()).doesNotContain(Flag.PARTY_STATEMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested Marko Belic in Osijek on 4 May 2021, a police spokeswoman said.     | On 4 May 2021 police arrested Marko Belic in Osijek.
          A spokesman for the Posavina army said that refugees moved to Osijek in May 2021.   | Refugees moved to Osijek in May 2021.
          A Human Rights Watch spokesman said that the Posavina army had recruited boys in Osijek in May 2021. | The Posavina army recruited boys in Osijek in May 2021.
          An Amnesty spokeswoman said that the Posavina army had recruited boys in Osijek in May 2021.         | The Posavina army recruited boys in Osijek in May 2021.
          A UNICEF spokesman said that the Posavina army had recruited boys in Osijek in May 2021.             | The Posavina army recruited boys in Osijek in May 2021.
          A spokesman for the U.N. said that the Posavina army had recruited boys in Osijek in May 2021.       | The Posavina army recruited boys in Osijek in May 2021.
          An OSCE spokesman said that the Posavina army had recruited boys in Osijek in May 2021.              | The Posavina army recruited boys in Osijek in May 2021.
          A spokesman for the European Union said that the Posavina army had recruited boys in Osijek in May 2021. | The Posavina army recruited boys in Osijek in May 2021.
          The Posavina army spokesman said that the Red Guard's leaders had been moved to Osijek in May 2021 without the help of the agencies. | The Red Guard's leaders were moved to Osijek in May 2021.
          """)
  void whoIsNoSideOrSpeaksOfOthersPlainlyIsEvidence(String source, String article) {
    Report.AssessedClaim claim = check(article, source);

    assertThat(verdict(claim)).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim.findings().getFirst().flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Dawn Front trains its fighters in the borderlands of Croatia and Hungary. | QUALIFIED
          The Dawn Front trains its fighters in Croatia and Serbia.                     | QUALIFIED
          The Dawn Front trains its fighters in Croatia.                                | SUPPORTED
          Fighters of the Dawn Front: the Dawn Front trains its fighters in Osijek, Croatia. | SUPPORTED
          """)
  void widerPlacesOfWhichOnlyOneCanHoldTheClaimsQualify(String source, Verdict expected) {
    Report.AssessedClaim claim = check("The Dawn Front trains its fighters in Osijek.", source);

    assertThat(verdict(claim)).isEqualTo(expected);
    if (claim.assessment() instanceof Assessment.Evidenced evidenced
        && expected == Verdict.QUALIFIED) {
      assertThat(evidenced.slot()).isEqualTo(SlotKind.PLACE);
    }
  }
}
