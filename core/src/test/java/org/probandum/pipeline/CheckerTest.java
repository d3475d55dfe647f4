package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Assessment;
import org.probandum.model.Document;
import org.probandum.model.Flag;
import org.probandum.model.Gap;
import org.probandum.model.Origin;
import org.probandum.model.Report;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;

/// Small invented cases from files to the report.
class CheckerTest {
  private static final String FLOOD =
      "A flood killed 12 people in Osijek on 4 May 2021. The mayor of Osijek resigned in June 2021.";
  private static final String FLOOD_NEWS =
      "A flood killed 12 people in Osijek on 4 May 2021, Ana Kovac said. She leads the rescue"
          + " service. The water had risen for three days before the dam broke in the night.";
  private static final String HOSPITAL =
      "On 4 May 2021 a flood killed 12 people in Osijek, hospital director Ivan Horvat said.";
  private static final String ARREST =
      "Police arrested the cleric Marko Belic in Osijek in October 2019.";
  private static final String FIRE =
      "A fire destroyed the factory in Osijek on 3 March 2018. The fire killed 9 workers. The Dawn"
          + " Front attacked the factory in Osijek on 3 March 2018. The Red Guard attacked the"
          + " harbour in Vukovar on 5 March 2018.";
  private static final Map<String, String> FIRE_SOURCES =
      Map.of(
          "a.md",
          news(
              "Drava Times",
              "2018-03-04",
              "A fire destroyed the factory in Osijek on 3 March 2018, fire chief Ana Kovac said. The"
                  + " fire killed at least 7 workers. The Dawn Front claimed responsibility for the"
                  + " attack on the factory in Osijek. The Red Guard denied that it had attacked the"
                  + " harbour in Vukovar."));

  @TempDir static Path cache;
  private static @Nullable Checker loaded;
  @TempDir Path folder;
  private int cases;

  @BeforeAll
  static void load() {
    loaded = Checker.load(cache);
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

  private static String news(String publisher, String published, String text) {
    return "---\ntitle: News\npublisher: "
        + publisher
        + "\npublished: "
        + published
        + "\nkind: news\n---\n"
        + text
        + "\n";
  }

  private Report check(String article, Map<String, String> sources) {
    try {
      Path place = folder.resolve("case" + cases++);
      Path sourceFolder = Files.createDirectories(place.resolve("sources"));
      Path articleFile = Files.writeString(place.resolve("article.txt"), article);
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Files.writeString(sourceFolder.resolve(source.getKey()), source.getValue());
      }
      Ingested read = DocumentReader.create().read(articleFile, "article.txt");
      Document document =
          switch (read) {
            case Ingested.Read(Document it) -> it;
            case Ingested.NotRead notRead -> throw new AssertionError(notRead);
          };
      return checker()
          .check(
              document,
              FolderReader.create().read(sourceFolder, (done, total, path) -> {}),
              new RunSettings("article.txt", Map.of()),
              Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report.AssessedClaim claim(Report report, String id) {
    return report.assessed().stream()
        .filter(assessed -> assessed.claim().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment.Evidenced evidenced(Report report, String id) {
    return (Assessment.Evidenced) claim(report, id).assessment();
  }

  private static List<String> verdicts(Report report) {
    return report.assessed().stream()
        .map(assessed -> assessed.claim().id() + " " + assessed.assessment().verdict())
        .toList();
  }

  @Test
  void aWrongDateIsContradictedAndTheArrestItselfAssessedApart() {
    Report report =
        check(
            ARREST,
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2020-05-17",
                    "Police arrested the cleric Marko Belic in Osijek on 16 May 2020, police chief"
                        + " Ana Kovac said.")));

    assertThat(verdicts(report)).first().isEqualTo("c1 CONTRADICTED");
    assertThat(evidenced(report, "c1").slot()).isEqualTo(SlotKind.TIME);
    Report.AssessedClaim core = claim(report, "c1.core");
    assertThat(core.claim().proposition())
        .isEqualTo("Police arrested the cleric Marko Belic in Osijek.");
    assertThat(core.claim().slots(SlotKind.TIME)).isEmpty();
    assertThat(core.assessment().verdict()).isNotIn(Verdict.CONTRADICTED, Verdict.NO_EVIDENCE);
  }

  @Test
  void copiesAreOneOriginAndAnotherWitnessIsASecond() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("a.md", news("Drava Times", "2021-05-06", FLOOD_NEWS));
    sources.put("b.md", news("Zagreb Post", "2021-05-06", FLOOD_NEWS));
    Report copies = check(FLOOD, sources);

    assertThat(evidenced(copies, "c1").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(evidenced(copies, "c1").supportingOrigins()).hasSize(1);
    assertThat(evidenced(copies, "c1").supportingDocuments()).hasSize(2);

    sources.put("c.md", news("Sava Herald", "2021-05-07", HOSPITAL));
    Report witnesses = check(FLOOD, sources);

    assertThat(evidenced(witnesses, "c1").verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(witnesses.origins())
        .extracting(Origin::reason)
        .containsExactly("they go back to one claimant, Ana Kovac", "it goes back to Ivan Horvat");
  }

  @Test
  void papersThatNameNobodyNeverCorroborate() {
    Report report =
        check(
            FLOOD,
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2021-05-06",
                    "A flood killed 12 people in Osijek on 4 May 2021."),
                "b.md",
                news(
                    "Sava Herald",
                    "2021-05-06",
                    "On 4 May 2021 a flood in Osijek killed 12 people, police said.")));

    assertThat(evidenced(report, "c1").supportingDocuments()).hasSize(2);
    assertThat(evidenced(report, "c1").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(report.origins())
        .allSatisfy(origin -> assertThat(origin.reason()).contains("unknown lineage: "));
  }

  @Test
  void aGroupsClaimIsASelfClaimAndItsDenialCountsForNothing() {
    Report report = check(FIRE, FIRE_SOURCES);

    assertThat(verdicts(report)).contains("c1 SUPPORTED", "c3 SUPPORTED", "c4 NO_EVIDENCE");
    assertThat(evidenced(report, "c3").basis().flags()).contains(Flag.SELF_CLAIM);
    assertThat(evidenced(report, "c3").supportingOrigins()).hasSize(1);
  }

  @Test
  void anAccusationIsShownByWhatTheAccuserIsReportedToSay() {
    Report report =
        check(
            "Mayor Ana Kovac accused the Drava Company of poisoning the river in Osijek.",
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2021-05-06",
                    "Mayor Ana Kovac said that the Drava Company had poisoned the river in"
                        + " Osijek.")));

    assertThat(verdicts(report))
        .anySatisfy(verdict -> assertThat(verdict).matches("c1 (SUPPORTED|QUALIFIED)"))
        .anySatisfy(verdict -> assertThat(verdict).isEqualTo("c2 NO_EVIDENCE"));
    assertThat(report.assessed().getLast().assessment().said()).isEqualTo(Said.SAID);
  }

  @Test
  void anEarlierTollContradictsNothing() {
    Report report =
        check(
            "A fire in Osijek killed 9 workers on 3 March 2018.",
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2018-03-04",
                    "A fire in Osijek killed at least 7 workers on 3 March 2018, Ana Kovac said.")));

    assertThat(verdicts(report)).containsExactly("c1 QUALIFIED");
    assertThat(evidenced(report, "c1").slot()).isEqualTo(SlotKind.QUANTITY);
    assertThat(evidenced(report, "c1").basis().flags()).contains(Flag.EARLIER_COUNT);
  }

  @Test
  void oneArticleCarriesAnAgencysWordAHospitalsAndAReports() {
    Report report =
        check(
            "The bridge in Osijek collapsed on 2 May 2021.",
            Map.of(
                "b.md",
                news(
                    "Sava Herald",
                    "2021-05-03",
                    "According to Reuters, the bridge in Osijek collapsed on 2 May 2021. Brod General"
                        + " Hospital said the bridge in Osijek collapsed on 2 May 2021. The bridge in"
                        + " Osijek collapsed on 2 May 2021, police told CNN.")));

    assertThat(report.origins())
        .extracting(Origin::reason)
        .containsExactly(
            "it carries a report of Reuters; unknown lineage: it is not said who observed it",
            "it goes back to Brod General Hospital",
            "it carries a report of CNN; unknown lineage: nobody is named who observed it, only"
                + " “police”");
    assertThat(evidenced(report, "c1").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void theWordOfTheClaimantAnswersOnlyWhetherItWasSaid() {
    Report report =
        check(
            "The mayor Ivan Horvat said that the bridge in Osijek collapsed on 2 May 2021.",
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2021-05-03",
                    "The bridge in Osijek collapsed on 2 May 2021, mayor Ivan Horvat said.")));

    Assessment assessment = claim(report, "c1").assessment();
    assertThat(assessment.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(assessment.said()).isEqualTo(Said.SAID);
  }

  @Test
  void swappingTheNamesOfThePartiesSwapsNothingElse() {
    Report report = check(FIRE, FIRE_SOURCES);
    Map<String, String> swapped = new LinkedHashMap<>();
    FIRE_SOURCES.forEach((path, text) -> swapped.put(path, swap(text)));

    assertThat(verdicts(check(swap(FIRE), swapped))).isEqualTo(verdicts(report));
  }

  private static String swap(String text) {
    return text.replace("Dawn Front", "#")
        .replace("Red Guard", "Dawn Front")
        .replace("#", "Red Guard");
  }

  @Test
  void theArticleIsNoEvidenceForItself() {
    Report report = check(FLOOD, Map.of("copy.txt", FLOOD));

    assertThat(verdicts(report)).containsExactly("c1 NO_EVIDENCE", "c2 NO_EVIDENCE");
    assertThat(report.documents())
        .singleElement()
        .isInstanceOfSatisfying(
            Report.Entry.Read.class,
            entry -> assertThat(entry.reason()).startsWith("it is the article itself"));
    assertThat(verdicts(check(FLOOD, Map.of("copy.md", news("Drava Times", "2021-05-06", FLOOD)))))
        .containsExactly("c1 NO_EVIDENCE", "c2 NO_EVIDENCE");
  }

  @Test
  void aSourceInAnotherLanguageIsListedAndNotCompared() {
    String spanish =
        """
        ---
        title: La inundación
        published: 2021-05-07
        language: es
        ---
        Una inundación mató a 12 personas en Osijek el 4 de mayo de 2021.
        """;
    Report report = check(FLOOD, Map.of("d.md", spanish));

    assertThat(report.documents())
        .singleElement()
        .isEqualTo(
            new Report.Entry.Read(
                ((Report.Entry.Read) report.documents().getFirst()).document(),
                "in Spanish (es), which is not compared"));
    assertThat(report.assessed()).allMatch(assessed -> assessed.findings().isEmpty());
  }

  @Test
  void anIrrelevantDocumentChangesNoVerdict() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("a.md", news("Drava Times", "2021-05-06", FLOOD_NEWS));
    Report before = check(FLOOD, sources);
    sources.put(
        "z.md",
        news(
            "Garden Weekly",
            "2019-01-02",
            "Roses need sun and water. Prune them in early spring."));

    assertThat(verdicts(check(FLOOD, sources))).isEqualTo(verdicts(before));
  }

  @Test
  void withoutSourcesThereIsNoEvidenceAndAGapForEachClaim() {
    Report report = check(FLOOD, Map.of());

    assertThat(verdicts(report)).containsExactly("c1 NO_EVIDENCE", "c2 NO_EVIDENCE");
    assertThat(report.gaps()).extracting(Gap::claimId).containsExactly("c1", "c2");
    assertThat(report.gaps())
        .allSatisfy(gap -> {
          assertThat(gap.searched()).isNotEmpty();
          assertThat(gap.note()).isEqualTo("No passage in these sources bears on it.");
        });
    assertThat(report.origins()).isEmpty();
  }

  @Test
  void neitherTheOrderOfFilesNorASecondRunChangesTheReport() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("a.md", news("Drava Times", "2021-05-06", FLOOD_NEWS));
    sources.put("b.md", news("Sava Herald", "2021-05-07", HOSPITAL));
    sources.put(
        "c.md", news("Zagreb Post", "2021-05-08", "The flood in Osijek was the worst since 1965."));
    Report first = check(FLOOD, sources);
    Map<String, String> reversed = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(sources.keySet());
    Collections.reverse(names);
    names.forEach(name -> reversed.put(name, sources.getOrDefault(name, "")));
    Report second = check(FLOOD, reversed);

    assertThat(second.run().id()).isEqualTo(first.run().id());
    assertThat(second).isEqualTo(first);
    assertThat(check(FLOOD.replace("12", "13"), sources).run().id()).isNotEqualTo(first.run().id());
  }

  @Test
  void everyQuoteStandsInItsDocumentAndEveryOriginInTheReport() {
    Report report = check(FIRE, FIRE_SOURCES);
    List<String> origins = report.origins().stream().map(Origin::id).toList();

    assertThat(origins).doesNotHaveDuplicates();
    for (Report.AssessedClaim assessed : report.assessed()) {
      assessed
          .findings()
          .forEach(finding ->
              assertThat(finding.passage().document().text()).contains(finding.passage().quote()));
      for (int i = 0; i < assessed.findings().size(); i++) {
        String id = assessed.originIds().get(i);
        assertThat(id != null).isEqualTo(assessed.findings().get(i).counts());
        assertThat(id == null || origins.contains(id)).isTrue();
      }
    }
  }

  @Test
  void aDeadlierEventOfAnotherYearNamedInPassingIsNoSupport() {
    Report report =
        check(
            "The bombing of a market in Osijek in March 2020 killed over 60 people.",
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2020-04-01",
                    "On 4 March 2020 a bomb exploded in a market in Osijek. The background mentions a"
                        + " 2009 market bombing in the city with at least 117 dead, and a lull in the"
                        + " years before 2020.")));
    assertThat(report.assessed())
        .allSatisfy(a -> assertThat(a.assessment().verdict()).isNotEqualTo(Verdict.CORROBORATED));
    assertThat(report.assessed())
        .filteredOn(a -> !a.claim().slots(SlotKind.QUANTITY).isEmpty())
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.assessment().verdict()).isEqualTo(Verdict.NO_EVIDENCE));
  }

  @Test
  void whatAGroupSaysOfTheOtherIsShownAsSaidAndCountsForNothing() {
    Report report =
        check(
            "The Red Guard alleges that Arland financed the Dawn Front in 2019.",
            Map.of(
                "a.md",
                news(
                    "Drava Times",
                    "2020-04-01",
                    "The Red Guard alleged on Monday that Arland financed the Dawn Front in 2019.")));
    assertThat(report.assessed()).isNotEmpty();
    Assessment assessment = report.assessed().getFirst().assessment();
    assertThat(assessment.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(assessment.said()).isEqualTo(Said.SAID);
  }

  @Test
  void ofALargeFolderOnlyWhatComesNearIsComparedAndTheRecordSaysSo() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < Candidates.MOST + 20; i++) {
      sources.put("w" + i + ".md", news("Paper " + i, "2021-05-06", "Bakery " + i + " is open."));
    }
    sources.put("flood.md", news("Drava Times", "2021-05-05", FLOOD_NEWS));

    Report report = check(FLOOD, sources);

    assertThat(report.assessed().getFirst().assessment().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(report.run().settings().get("read")).endsWith(" of 221 documents, found by words");
    assertThat(report.documents())
        .filteredOn(entry -> entry.path().equals("flood.md"))
        .allMatch(entry -> entry instanceof Report.Entry.Read read && read.reason() == null);
    assertThat(report.documents())
        .filteredOn(entry -> entry.path().equals("w7.md"))
        .allMatch(entry -> entry instanceof Report.Entry.Read read && read.reason() != null);
  }
}
