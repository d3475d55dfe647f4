package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Assessment;
import org.probandum.model.Flag;
import org.probandum.model.Report;
import org.probandum.model.Said;
import org.probandum.model.Verdict;

/// What follows from who says something, when it was said, and what the source itself says of it.
/// By rules alone.
class SayingTest {
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

  /// The first claim of an article beside one source.
  private Report.AssessedClaim check(String article, String source) {
    return new CaseFiles(text("Drava Council", "2021-05-20", article), Map.of("a.md", source))
        .check(checker(), folder)
        .assessed()
        .getFirst();
  }

  private static Verdict verdict(Report.AssessedClaim claim) {
    return claim.assessment().verdict();
  }

  @Test
  void theTimeOfSayingIsNotTheTimeOfTheEvent() {
    Report.AssessedClaim claim =
        check(
            "On 4 May 2021 a flood in Osijek killed 12 people.",
            text(
                "Drava Times",
                "2021-05-12",
                "A flood in Osijek has killed 12 people, the doctor Ana Kovac said on 11 May."));

    assertThat(verdict(claim)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aCorrectionSupersedesEvenWhereATollCanHaveGrown() {
    Report.AssessedClaim claim =
        check(
            "On 4 May 2021 a flood in Osijek killed 38 people.",
            text(
                "Drava Times",
                "2021-05-24",
                "The flood in Osijek killed 36 people, not 38 as was stated on 18 May."));

    assertThat(verdict(claim)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void whatASourceCallsNotCredibleSpeaksAgainstTheClaim() {
    Report.AssessedClaim claim =
        check(
            "No armed groups operate in Croatia.",
            text(
                "Drava Times",
                "2021-05-12",
                "The panel calls the minister's statement that no armed groups operate in Croatia"
                    + " not credible."));

    assertThat(verdict(claim)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void whatIsBetweenTwoPlacesNeedNotBeInOne() {
    Report.AssessedClaim claim =
        check(
            "Police arrested the cleric Marko Belic in Osijek on 4 May 2021.",
            text(
                "Drava Times",
                "2021-05-12",
                "Police arrested the cleric Marko Belic between Osijek and Vukovar on 4 May 2021."));

    assertThat(verdict(claim)).isEqualTo(Verdict.QUALIFIED);
  }

  @Test
  void thePublishersOwnWordIsNoEvidenceForWhatItPublishes() {
    Report.AssessedClaim claim =
        check(
            "On 4 May 2021 a flood in Osijek killed 12 people.",
            text(
                "Drava Times",
                "2021-05-12",
                "On 4 May 2021 a flood in Osijek killed 12 people, the Drava Council said."));

    assertThat(claim.assessment()).isInstanceOf(Assessment.NoEvidence.class);
    assertThat(claim.findings())
        .anyMatch(finding -> finding.flags().contains(Flag.REPEATS_CLAIMANT));
  }

  @Test
  void aPaperIsNoEvidenceForItsOwnReport() {
    Report.AssessedClaim claim =
        check(
            "The Drava Times reported that a flood in Osijek killed 12 people on 4 May 2021.",
            text("Drava Times", "2021-05-12", "A flood in Osijek killed 12 people on 4 May 2021."));

    assertThat(claim.assessment()).isInstanceOf(Assessment.NoEvidence.class);
  }

  @Test
  void whoSaidTheOppositeDidNotSaySo() {
    Report.AssessedClaim same =
        check(
            "Minister Ana Kovac said that the Dawn Front released 12 prisoners in Osijek.",
            text(
                "Drava Times",
                "2021-05-12",
                "The Dawn Front has released 12 prisoners in Osijek, Minister Ana Kovac said at a"
                    + " meeting in Zadar."));
    Report.AssessedClaim opposite =
        check(
            "Minister Ana Kovac said that the Dawn Front released 12 prisoners in Osijek.",
            text(
                "Drava Times",
                "2021-05-12",
                "The Dawn Front has not released 12 prisoners in Osijek, Minister Ana Kovac said at"
                    + " a meeting in Zadar."));

    assertThat(same.findings()).anyMatch(finding -> finding.said() == Said.SAID);
    assertThat(opposite.findings()).noneMatch(finding -> finding.said() == Said.SAID);
  }

  @Test
  void aBodyCalledByItsFirstWordIsNoEvidenceForWhatItAlleges() {
    String report =
        text(
            "Independent Panel of Inquiry",
            "2021-05-12",
            "Police arrested Marko Belic in Osijek on 4 May 2021.");
    Report.AssessedClaim claim =
        check(
            "The Panel alleges that police arrested Marko Belic in Osijek on 4 May 2021. The"
                + " Independent Panel of Inquiry sat in Zadar in April 2021.",
            report);
    Report.AssessedClaim other =
        check(
            "The Panel alleges that police arrested Marko Belic in Osijek on 4 May 2021. The Panel"
                + " sat in Zadar in April 2021.",
            report);

    assertThat(claim.findings())
        .anyMatch(finding -> finding.flags().contains(Flag.REPEATS_CLAIMANT));
    assertThat(other.findings())
        .noneMatch(finding -> finding.flags().contains(Flag.REPEATS_CLAIMANT));
  }
}
