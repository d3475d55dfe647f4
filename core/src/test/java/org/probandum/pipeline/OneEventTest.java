package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Finding;
import org.probandum.model.Relation;
import org.probandum.model.Report;

/// What makes two sentences speak of one event, and what does not: unknown places, other doers,
/// parts, things of another's. Left the article, then the source. By rules alone.
class OneEventTest {
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
    return "---\npublisher: " + publisher + "\npublished: " + published + "\n---\n\n" + body + "\n";
  }

  /// The findings on the article's first claim.
  private List<Finding> findings(String article, String source) {
    Report report =
        new CaseFiles(
                text("Drava Council", "2024-07-01", article),
                Map.of("a.md", text("Sava Herald", "2024-07-02", source)))
            .check(checker(), folder);
    return report.assessed().getFirst().findings();
  }

  /// The relation that the source's sentence has, a mention where it has none.
  private void holds(String article, String source, Relation expected) {
    List<Finding> findings = findings(article, source);
    Relation found =
        findings.stream()
            .map(Finding::relation)
            .filter(relation -> relation != Relation.MENTIONS)
            .findFirst()
            .orElse(Relation.MENTIONS);
    assertThat(found)
        .as("%s", findings.stream().map(finding -> finding.why().toString()).toList())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The police arrested four people in Tolmez on 6 March 2024. | The police arrested two people in Harun on 6 March 2024.       | MENTIONS
          The police arrested four people in Tolmez on 6 March 2024. | The police arrested two people in Tolmez on 6 March 2024.      | CONTRADICTS
          The police arrested four people in Tolmez on 6 March 2024. | On 6 March 2024 the police arrested four people in Tolmez.     | SUPPORTS
          The police arrested four people in Tolmez on 6 March 2024. | The police arrested four people in Osijek on 6 March 2024.     | MENTIONS
          The police arrested four people in Osijek on 6 March 2024. | The police arrested four people in Tolmez on 6 March 2024.     | MENTIONS
          The police arrested four people in Tolmez on 6 March 2024. | The police arrested four people on 6 March 2024.               | QUALIFIES
          The Front ambushed an army patrol near Harun in 2023.      | The Front ambushed an army patrol near Lesk in 2023.           | MENTIONS
          The army drove the Front out of the Kesh valley in 2010.   | The army drove the Front out of the Lower Kolva valley in 2010. | QUALIFIES
          The army drove the Front out of the Kesh valley in 2010.   | In 2010 the army drove the Front out of the Kesh valley.       | SUPPORTS
          The letter was published in Reuters on 6 March 2024.       | The letter was published on 6 March 2024.                      | SUPPORTS
          """)
  void placesThatNoGazetteerListsAreComparedByTheirNames(
      String article, String source, Relation expected) {
    holds(article, source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Croatia released 40 prisoners on 3 June 2022. | Serbia released 25 prisoners on 3 June 2022.       | MENTIONS
          Croatia released 40 prisoners on 3 June 2022. | Serbia released 40 prisoners on 3 June 2022.       | MENTIONS
          Croatia released 40 prisoners on 3 June 2022. | Croatia released 25 prisoners on 3 June 2022.      | CONTRADICTS
          Croatia released 40 prisoners on 3 June 2022. | Croatia released nine more prisoners on 3 June 2022. | MENTIONS
          Croatia released 40 prisoners on 3 June 2022. | On 3 June 2022 Croatia released another 40 prisoners. | SUPPORTS
          Croatia closed its embassy in Lisbon in 2016. | Serbia closed its embassy in Madrid in 2016.       | MENTIONS
          Croatia closed its embassy in Lisport in 2016. | Serbia closed its embassy in Durrab in 2016.      | MENTIONS
          Croatia closed its embassy in 2016.           | Serbia closed its embassy in 2016.                 | MENTIONS
          Croatia extradited four men to Serbia.        | Serbia extradited four men to Croatia.             | MENTIONS
          The Red Front shelled the village of Narvash on 20 June 2024. | A bomb went off in Lesk on Sunday. Nobody has claimed the attack. | MENTIONS
          The Red Front shelled the village of Narvash on 20 June 2024. | Nobody has claimed the attack on the village of Narvash. | QUALIFIES
          The bridge was closed by Croatia.             | The bridge was closed by Serbia, not by Croatia.   | MENTIONS
          The bridge at Osijek was closed by Croatia on 3 June 2022. | The bridge at Osijek was closed by Serbia, not by Croatia, on 3 June 2022. | CONTRADICTS
          """)
  void otherDoersOfTheSameKindOfDeedMakeItAnotherEvent(
      String article, String source, Relation expected) {
    holds(article, source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway gave 12 million crowns to the refugees. | Norway gave 5 million crowns to the observers. | MENTIONS
          Norway gave 12 million crowns to the refugees. | Norway gave 5 million crowns to the refugees.  | CONTRADICTS
          Croatia bought six drones from Turkey.         | Croatia bought six ambulances from Turkey.     | MENTIONS
          Croatia bought six drones from Turkey.         | Croatia bought six drones from Turkey in May.  | SUPPORTS
          The bridge at Osijek is 240 metres long.       | The bridge at Osijek is 241 metres long.       | QUALIFIES
          The bridge at Osijek is 240 kilometres long.   | The bridge at Osijek is 150 miles long.        | SUPPORTS
          The bridge at Osijek is 240 metres long.       | The bridge at Osijek is 900 metres long.       | CONTRADICTS
          The bridge at Osijek is 240 metres long.       | The bridge at Osijek is 12 metres wide.        | MENTIONS
          """)
  void whatIsBoughtGivenOrMeasuredHasToBeTheSame(String article, String source, Relation expected) {
    holds(article, source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Front has 1,200 fighters.       | The Front has 300 fighters in the Kesh valley.   | MENTIONS
          The Front killed 17 people in 2004. | The Front killed five people in Lesk in 2004.    | MENTIONS
          The Front killed 17 people in 2004. | The Front killed five people in Osijek in 2004.  | MENTIONS
          The Front killed 17 people in 2004. | The Front killed 50 people in 2004.              | CONTRADICTS
          """)
  void aSmallerCountForAPlaceThatTheClaimDoesNotNameIsAPart(
      String article, String source, Relation expected) {
    holds(article, source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The parliament of Qazhan pardoned 46 prisoners in 2019. | The president of Qazhan pardoned 46 prisoners in 2019.  | QUALIFIES
          The parliament of Qazhan pardoned 46 prisoners in 2019. | In 2019 the parliament of Qazhan pardoned 46 prisoners. | SUPPORTS
          The Front was founded by Yusuf Akbarov.                 | The Front was founded by Yusup Akbarow.                 | QUALIFIES
          The Front was founded by Yusuf Akbarov.                 | The Front was founded by Ivan Horvat.                   | CONTRADICTS
          Gunmen attacked four buses in 2019.                     | Four buses were attacked by gunmen in 2019.             | SUPPORTS
          """)
  void whoDidItIsComparedByOfficeAndBySound(String article, String source, Relation expected) {
    holds(article, source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marko Akbarov was killed in a drone strike in 2011. | Marko Akbarov died of a heart attack in 2011.   | QUALIFIES
          Marko Akbarov was killed in a drone strike in 2011. | Marko Akbarov died in 2011.                     | SUPPORTS
          Croatia freed 22 villagers.                         | Croatia has freed none of the 22 villagers.     | CONTRADICTS
          Croatia freed 22 villagers.                         | Croatia has freed none of the 30 sailors.       | MENTIONS
          The hospital in Harun treated 60 wounded on 24 March 2023. | The hospital in Harun treated 14 wounded soldiers on 24 March 2023. | QUALIFIES
          """)
  void anIllnessIsNoViolentDeathAndNoneIsNotAll(String article, String source, Relation expected) {
    holds(article, source, expected);
  }
}
