package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds `openapi.json` against what the server answers.
class OpenApiTest {
  private static final String CASE = "/cases/maine";
  private static final String ADDRESS = "urn:probandum:api";

  @TempDir private static Path folder;

  private static ServedCase served;
  private static JsonNode description;
  private static SchemaRegistry registry;
  private static final Map<String, String> ANSWERED = new TreeMap<>();

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = ServedCase.checked(folder);
    description = served.get("/openapi.json");
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ADDRESS, description.toString())));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /// Every operation that answers in JSON is asked, and answers as it is described.
  @Test
  void answersAreAsDescribed() throws IOException, InterruptedException {
    JsonNode claims = served.get(CASE + "/claims");
    String claim = claims.at("/claims/4/id").asText();
    String document = served.get(CASE + "/documents").at("/documents/5/id").asText();
    ask("get /cases", "/cases");
    ask("get /cases/{case}", CASE);
    ask("get /cases/{case}/documents", CASE + "/documents?search=navy&limit=3");
    ask("get /cases/{case}/documents/{document}", CASE + "/documents/" + document);
    ask("get /cases/{case}/article", CASE + "/article");
    ask("get /cases/{case}/claims", CASE + "/claims?verdict=CONTESTED");
    ask("get /cases/{case}/queue", CASE + "/queue?kind=FINDING");
    tell("post /cases/{case}/decisions", CASE + "/decisions", decisions(claim));
    tell("post /cases/{case}/undo", CASE + "/undo", "{}");
    tell("post /cases/{case}/redo", CASE + "/redo", "{\"who\":\"R. Ito\"}");
    ask("get /cases/{case}/claims/{claim}", CASE + "/claims/" + claim);
    served.check("maine");
    JsonNode runs = ask("get /cases/{case}/runs", CASE + "/runs");
    ask(
        "get /cases/{case}/runs/difference",
        CASE
            + "/runs/difference?before="
            + runs.at("/runs/1/entry")
            + "&after="
            + runs.at("/runs/0/entry"));
    for (String page : List.of("journal", "sources", "timeline", "map", "actors", "agreement")) {
      ask("get /cases/{case}/" + page, CASE + "/" + page);
    }
    ask("get /cases/{case}/search", CASE + "/search?q=mine");
    tell("post /cases", "/cases", "{\"name\":\"another\"}");
    String marked =
        """
        text,proposition
        Captain Sigsbee commanded the Maine,Sigsbee was her captain.
        Nothing of the kind,It does not stand there.
        """;
    valid(
        "post /cases/{case}/imports",
        "201",
        served
            .send(
                CASE + "/imports?name=marks.csv&format=claims-csv",
                marked.getBytes(StandardCharsets.UTF_8))
            .toString());
    String imported = served.get(CASE + "/claims?search=captain").at("/claims/0/id").asText();
    assertThat(ask("get /cases/{case}/claims/{claim}", CASE + "/claims/" + imported).toString())
        .contains("\"file\":\"marks.csv\"");
    String added =
        served
            .upload("another", "article.md", "The bridge fell.".getBytes(StandardCharsets.UTF_8))
            .toString();
    valid("post /cases/{case}/documents", "201", added);
    String id = served.get("/cases/another/documents").at("/documents/0/id").asText();
    tell("post /cases/{case}/runs", "/cases/another/runs", "{\"document\":\"" + id + "\"}");
    assertThat(ANSWERED.keySet()).containsAll(inJson());
  }

  private static String decisions(String claim) {
    return """
    {"who": "A. Reader", "why": "It is so.", "decisions": [
      {"type": "AcceptClaim", "claim": "%s"},
      {"type": "SetVerdict", "claim": "%s", "verdict": "CONTESTED"}]}
    """
        .formatted(claim, claim);
  }

  @Test
  void reportsAreGivenOutInOtherFormats() throws IOException, InterruptedException {
    String sources = served.send(served.request(CASE + "/export/csl").build()).body();
    assertThat(sources).startsWith("[").contains("\"title\"");
    assertThat(served.send(served.request(CASE + "/export/scroll").build()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void refusalsAreAsDescribed() throws IOException, InterruptedException {
    String body = served.send(served.request("/cases/none").build()).body();
    assertThat(errors("/components/schemas/Problem", body)).isEmpty();
  }

  @Test
  void everyAddressOfTheApiIsDescribed() {
    List<String> described = new ArrayList<>();
    description.get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(described).contains("/imports", "/cases/{case}/export").hasSize(27);
  }

  /// The operations whose good answer is JSON and that the test above can ask.
  private static List<String> inJson() {
    List<String> operations = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  boolean json =
                      operation
                          .getValue()
                          .get("responses")
                          .toString()
                          .contains("\"application/json\":{\"schema\"");
                  if (json && !path.getKey().equals("/imports")) {
                    operations.add(operation.getKey() + " " + path.getKey());
                  }
                }));
    return operations;
  }

  private static JsonNode ask(String operation, String path)
      throws IOException, InterruptedException {
    JsonNode answer = served.get(path);
    valid(operation, "200", answer.toString());
    return answer;
  }

  private static void tell(String operation, String path, String body)
      throws IOException, InterruptedException {
    JsonNode answer = served.post(path, body);
    valid(operation, operation.endsWith("/runs") ? "202" : "201", answer.toString());
  }

  private static void valid(String operation, String status, String answer) {
    String[] parts = operation.split(" ", 2);
    String pointer =
        "/paths/"
            + parts[1].replace("/", "~1")
            + "/"
            + parts[0]
            + "/responses/"
            + status
            + "/content/application~1json/schema";
    assertThat(description.at(pointer).isMissingNode()).as(operation).isFalse();
    assertThat(errors(pointer, answer)).as(operation + " " + answer).isEmpty();
    ANSWERED.put(operation, pointer);
  }

  private static List<String> errors(String pointer, String answer) {
    String reference =
        description.at(pointer).has("$ref")
            ? description.at(pointer).get("$ref").asText().substring(1)
            : pointer;
    Schema schema = registry.getSchema(SchemaLocation.of(ADDRESS + "#" + reference));
    return schema.validate(answer, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
