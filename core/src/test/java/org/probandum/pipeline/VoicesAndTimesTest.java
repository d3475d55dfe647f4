package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Relation;
import org.probandum.model.Report;

/// What follows from who speaks, from what is over, and from what nobody is named for. By rules
/// alone.
class VoicesAndTimesTest {
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

  private static String text(String author, String publisher, String body) {
    return "---\ntitle: News\nauthor: "
        + author
        + "\npublisher: "
        + publisher
        + "\npublished: 2023-05-20\n---\n\n"
        + body
        + "\n";
  }

  /// The last claim of an article by Henrike Moss beside one source.
  private Finding finding(String article, String publisher, String source) {
    Report report =
        new CaseFiles(
                text("Henrike Moss", "Drava Council", article),
                Map.of("a.md", text("Ann Bell", publisher, source)))
            .check(checker(), folder);
    List<Finding> findings = report.assessed().getLast().findings();
    return findings.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to Borland intelligence, Arland pays the commanders a stipend. | true
          Arland pays the commanders a stipend, Borland's interior minister said.  | true
          Arland pays the commanders a stipend, the Borland police said.           | false
          Arland pays the commanders a stipend, Ana Kovac said.                    | false
          """)
  void theIntelligenceAndTheMinistersOfAStateSpeakForThatSide(String source, boolean party) {
    Finding finding = finding("Arland pays the commanders a stipend.", "Drava Times", source);

    assertThat(finding.relation()).isEqualTo(Relation.SUPPORTS);
    assertThat(finding.flags().contains(Flag.PARTY_STATEMENT)).isEqualTo(party);
  }

  @Test
  void whatASourceQuotesFromTheArticlesAuthorRepeatsTheClaimant() {
    String article = "Arland pays the commanders a stipend.";

    assertThat(
            finding(
                    article,
                    "Drava Times",
                    "The columnist Henrike Moss has written that Arland pays the commanders a"
                        + " stipend.")
                .flags())
        .contains(Flag.REPEATS_CLAIMANT);
    assertThat(
            finding(
                    article,
                    "Drava Times",
                    "The columnist Ivan Moss has written that Arland pays the commanders a"
                        + " stipend.")
                .flags())
        .doesNotContain(Flag.REPEATS_CLAIMANT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Dawn Front has 1,200 fighters.             | In 1999 the Dawn Front had 1,200 fighters.                              | QUALIFIES
          The Dawn Front has 1,200 fighters.             | In May 2023 the Dawn Front had 1,200 fighters.                          | SUPPORTS
          The Dawn Front has 1,200 fighters.             | The Dawn Front had 1,200 fighters.                                      | SUPPORTS
          Arland pays the commanders a stipend.          | In the 1990s Arland paid the commanders a stipend.                      | QUALIFIES
          Ruslan Kovac commands the border troops.       | Ruslan Kovac commanded the border troops until his dismissal in January. | QUALIFIES
          Ruslan Kovac commands the border troops.       | Ruslan Kovac still commands the border troops.                          | SUPPORTS
          Arland has arrested no member of the Dawn Front since 2019. | Arland arrested fourteen members of the Dawn Front in November 2021. | CONTRADICTS
          Arland has arrested no member of the Dawn Front since 2019. | Arland arrested fourteen members of the Dawn Front in November 2017. | QUALIFIES
          Arland has arrested 14 members of the Dawn Front since 2019. | Arland arrested 14 members of the Dawn Front in November 2021. | SUPPORTS
          Arland released 46 prisoners of the Dawn Front. | Arland released 46 prisoners, of whom 19 belonged to the Dawn Front.   | QUALIFIES
          Arland released 46 prisoners of the Dawn Front. | Arland has released 46 prisoners of the Dawn Front.                    | SUPPORTS
          """)
  void whatIsOverOrOpenOrAPartIsReadAsThat(String article, String source, Relation relation) {
    Finding finding = finding(article, "Drava Times", source);

    assertThat(finding.relation()).as(finding.why().text()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Red Guard also bombed the railway station in Osijek in 2004. | MENTIONS
          The Dawn Front bombed the railway station in Osijek in 2004.     | SUPPORTS
          """)
  void aPronounThatNothingResolvesIsNotJustAnybody(String source, Relation relation) {
    Finding finding =
        finding(
            "The Dawn Front was founded in 1998. The rains came late. In 2004 it bombed the railway"
                + " station in Osijek.",
            "Drava Times",
            source);

    assertThat(finding.relation()).as(finding.why().text()).isEqualTo(relation);
  }

  @Test
  void aMinistrysOwnDenialIsThatOfASide() {
    String denial = "No one crossed the frontier from Arland on 4 May 2023.";
    String article = "The assailants crossed the frontier from Arland on 4 May 2023.";

    assertThat(finding(article, "Foreign Ministry of Arland", denial).flags())
        .contains(Flag.DENIED_BY, Flag.PARTY_STATEMENT);
    assertThat(finding(article, "Drava Times", denial).flags()).doesNotContain(Flag.DENIED_BY);
  }
}
