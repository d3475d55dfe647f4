package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;

class ReadingJsonTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void aReadingIsOneLineWithTheKeysOfTheContract() throws IOException {
    String line = ReadingJson.line("a \"1\"\n", FixtureReading.reading());
    assertThat(line).doesNotContain("\n");
    JsonNode tree = mapper.readTree(line);
    assertThat(tree.fieldNames())
        .toIterable()
        .containsExactly("id", "sentences", "mentions", "attributions", "claims");
    assertThat(tree.get("id").asText()).isEqualTo("a \"1\"\n");
    assertThat(tree.get("claims")).noneMatch(claim -> claim.has("evidence"));
    assertThat(tree.get("claims")).noneMatch(claim -> claim.has("assessment"));
  }

  @Test
  void readingAndReportSayTheSame() throws IOException {
    JsonNode line = mapper.readTree(ReadingJson.line("x", FixtureReading.reading()));
    JsonNode report = mapper.readTree(ReportJson.bytes(ReportFixture.report()));
    for (String key : List.of("sentences", "mentions", "attributions")) {
      assertThat(line.get(key)).isEqualTo(report.get(key));
    }
    report.get("claims").forEach(ReadingJsonTest::dropEvidence);
    assertThat(line.get("claims")).isEqualTo(report.get("claims"));
  }

  @Test
  void anEmptyTextGivesEmptyLists() {
    Document nothing = Document.ofText("empty", "", Metadata.EMPTY);
    Reading reading =
        new Reading(
            new ParsedDocument(nothing, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(ReadingJson.line("0", reading))
        .isEqualTo(
            "{\"id\":\"0\",\"sentences\":[],\"mentions\":[],\"attributions\":[],\"claims\":[]}");
  }

  private static void dropEvidence(JsonNode claim) {
    ((ObjectNode) claim).remove(List.of("evidence", "assessment"));
  }
}
