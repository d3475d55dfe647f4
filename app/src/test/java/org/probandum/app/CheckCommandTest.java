package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.ingest.FolderReader;
import org.probandum.model.Document;

class CheckCommandTest {
  @TempDir private static Path folder;

  private static Invocation first = new Invocation(-1, "", "");

  @BeforeAll
  static void checkTheWarehouse() {
    first = Warehouse.asStored().check(out(), cache());
  }

  private static Path out() {
    return folder.resolve("report");
  }

  private static Path cache() {
    return folder.resolve("cache");
  }

  private static String json() throws IOException {
    return Files.readString(out().resolve("report.json"));
  }

  private static String html() throws IOException {
    return Files.readString(out().resolve("report.html"));
  }

  private static JsonNode report() throws IOException {
    return new ObjectMapper().readTree(json());
  }

  @Test
  void endsWellAndSaysNothingOnStandardErrorWhereNobodyLooks() {
    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).isEmpty();
  }

  @Test
  void printsATableAndWhereTheReportIs() {
    assertThat(first.out())
        .startsWith("The night of the warehouse\n4 sources compared, 2 not (see the report)\n\n")
        .containsPattern("c1 +\\S+ +\\S+ +\\S+ +A fire destroyed the grain warehouse")
        .endsWith(
            "Report: %s\nRecord: %s\n"
                .formatted(out().resolve("report.html"), out().resolve("report.json")));
  }

  @Test
  void reportIsValidAgainstItsSchema() throws IOException {
    assertThat(ReportSchema.errors(json())).isEmpty();
  }

  @Test
  void pageHasNoScriptAndFetchesNothing() throws IOException {
    assertThat(html())
        .startsWith("<!DOCTYPE html>")
        .contains("The night of the warehouse")
        .doesNotContainIgnoringCase("<script")
        .doesNotContain("src=\"http", "@import", "url(http");
  }

  @Test
  void onlyTheReportAndItsRecordAreWritten() throws IOException {
    try (var files = Files.list(out())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("report.json", "report.html", "record.json");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01-inquiry.md       | READ     |
          02-agency.md        | READ     |
          03-agency-again.txt | READ     |
          04-court.html       | READ     |
          05-spanish.md       | READ     | Spanish
          06-scan.pdf         | REJECTED | damaged
          """)
  void everyFileIsListedWithWhatBecameOfIt(String path, String status, String reason)
      throws IOException {
    JsonNode document =
        StreamSupport.stream(report().get("documents").spliterator(), false)
            .filter(node -> node.get("path").asText().equals(path))
            .findFirst()
            .orElseThrow();
    assertThat(document.get("status").asText()).isEqualTo(status);
    if (reason == null) {
      assertThat(document.get("reason").isNull()).isTrue();
    } else {
      assertThat(document.get("reason").asText()).contains(reason);
    }
  }

  @Test
  void threeDocumentsForTheFireAreFewerOrigins() throws IOException {
    JsonNode fire = claim("A fire destroyed").get("assessment");
    assertThat(fire.get("verdict").asText()).isIn("SUPPORTED", "CORROBORATED");
    assertThat(fire.get("supportingDocuments")).hasSize(3);
    assertThat(fire.get("supportingOrigins").size()).isLessThan(3);
  }

  @Test
  void anotherDateContradictsTheArrestAndNamesTheSlot() throws IOException {
    JsonNode arrest = claim("Police arrested Petar Stoev").get("assessment");
    assertThat(arrest.get("verdict").asText()).isEqualTo("CONTRADICTED");
    assertThat(arrest.get("slot").asText()).isEqualTo("TIME");
    assertThat(first.out()).containsPattern("contradicted +- +1/1 +Police arrested Petar Stoev");
  }

  private static JsonNode claim(String start) throws IOException {
    return StreamSupport.stream(report().get("claims").spliterator(), false)
        .filter(node -> node.get("proposition").asText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyQuoteIsTheExactSliceOfItsDocument() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Document document :
        FolderReader.create()
            .read(Warehouse.asStored().sources(), (done, total, path) -> {})
            .documents()) {
      texts.put(document.id(), document.text());
    }
    int quotes = 0;
    for (JsonNode evidence : report().findParents("quote")) {
      String text = Objects.requireNonNull(texts.get(evidence.get("documentId").asText()));
      assertThat(evidence.get("quote").asText())
          .isEqualTo(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()));
      quotes++;
    }
    assertThat(quotes).isGreaterThan(4);
  }

  @Test
  void everyTextOfTheArticleIsItsExactSlice() throws IOException {
    String text = report().get("article").get("text").asText();
    int slices = 0;
    for (String key : new String[] {"sentences", "mentions"}) {
      for (JsonNode node : report().get(key)) {
        assertThat(node.get("text").asText())
            .isEqualTo(text.substring(node.get("start").asInt(), node.get("end").asInt()));
        slices++;
      }
    }
    assertThat(slices).isGreaterThan(8);
  }

  @Test
  void jsonOptionPrintsTheBytesOfTheFileAndASecondRunGivesTheSame() throws IOException {
    Path again = folder.resolve("again");
    Invocation second = Warehouse.asStored().check(again, cache(), "--json");
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(json());
    assertThat(again.resolve("report.json")).hasContent(json());
    assertThat(again.resolve("report.html")).hasSameTextualContentAs(out().resolve("report.html"));
  }

  @Test
  void neitherTheOrderOfFilesNorAnEmptyCacheChangesAByte() throws IOException {
    Warehouse reversed = Warehouse.copied(folder.resolve("copy"), Warehouse.Order.REVERSED);
    Path again = folder.resolve("from-copy");
    assertThat(reversed.check(again, folder.resolve("new-cache")).exitCode()).isZero();
    assertThat(again.resolve("report.json")).hasSameBinaryContentAs(out().resolve("report.json"));
    assertThat(again.resolve("report.html")).hasSameBinaryContentAs(out().resolve("report.html"));
  }

  @Test
  void givenDateOfPublicationIsInTheRecordAndNamesAnotherRun() throws IOException {
    Path dated = folder.resolve("dated");
    Invocation run = Warehouse.asStored().check(dated, cache(), "--published", "1931-06");
    assertThat(run.exitCode()).isZero();
    JsonNode record = new ObjectMapper().readTree(dated.resolve("report.json").toFile());
    assertThat(record.at("/article/published").asText()).isEqualTo("1931-06");
    assertThat(record.at("/run/settings/published").asText()).isEqualTo("1931-06");
    assertThat(record.at("/run/id")).isNotEqualTo(report().at("/run/id"));
  }

  @Test
  void aliasListIsPartOfTheRecord() throws IOException {
    Path list = Files.writeString(folder.resolve("aliases.csv"), "Depot,Grain Depot\n");
    Warehouse stored = Warehouse.asStored();
    Path listed = folder.resolve("listed");
    Invocation run =
        Invocation.of(
            "check",
            stored.article().toString(),
            "-s",
            stored.sources().toString(),
            "-o",
            listed.toString(),
            "--cache",
            cache().toString(),
            "--aliases",
            list.toString());
    assertThat(run.exitCode()).isZero();
    JsonNode record = new ObjectMapper().readTree(Files.readString(listed.resolve("report.json")));
    assertThat(record.at("/run/settings/aliases").asText()).hasSize(64);
    assertThat(record.at("/aliasProposals").isArray()).isTrue();
  }

  @Test
  void timingsNameEachStageInOrderAndTheWhole() {
    Invocation run = Warehouse.asStored().check(folder.resolve("timed"), cache(), "--timings");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines().map(line -> line.replaceAll("^ *[0-9]+\\.[0-9]{2} s  ", "")))
        .containsExactly(
            "starting",
            "reading files",
            "loading",
            "reading the article",
            "choosing documents",
            "finding names",
            "reading sources",
            "indexing passages",
            "checking claims",
            "putting incidents together",
            "writing the report",
            "in all");
  }

  @Test
  void progressIsDrawnForAPersonAndWipedInTheEnd() throws IOException {
    Warehouse stored = Warehouse.asStored();
    Invocation run =
        Invocation.reading(
            new byte[0],
            Invocation.Audience.PERSON,
            "check",
            stored.article().toString(),
            "-s",
            stored.sources().toString(),
            "-o",
            folder.resolve("watched").toString(),
            "--cache",
            cache().toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("reading files at ", ", 6 of 6", "reading sources 4 of 4");
    assertThat(run.err()).endsWith("\r\u001b[K").doesNotContain("\n");
    assertThat(run.out()).doesNotContain("\u001b");
  }
}
