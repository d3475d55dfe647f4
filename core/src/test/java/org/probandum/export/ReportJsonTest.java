package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Report;

class ReportJsonTest {
  private final Report report = ReportFixture.report();
  private final String text = new String(ReportJson.bytes(report), StandardCharsets.UTF_8);

  @Test
  void bytesAreThoseOfTheGoldenFile() throws IOException {
    Golden.check("report.golden.json", ReportJson.bytes(report));
  }

  @Test
  void equalReportsGiveEqualBytes() {
    assertThat(ReportJson.bytes(ReportFixture.report())).isEqualTo(ReportJson.bytes(report));
  }

  @Test
  void theStreamGetsTheSameBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    assertThat(out.toByteArray()).isEqualTo(ReportJson.bytes(report));
  }

  @Test
  void reportIsValid() throws IOException {
    assertThat(errors(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schema": "probandum-report/1" | "schema": "probandum-report/2"
          "status": "REJECTED"           | "status": "LOST"
          "relation": "QUALIFIES"        | "relation": "QUALIFIES", "extra": 1
          "mentioned": true              | "mentionned": true
          "verdict": "CONTESTED"         | "verdict": "NO_EVIDENCE"
          "use": "LITERAL"               | "use": "REAL"
          "stance": "DENIES"             | "stance": null
          "gaps": [                      | "gap": [
          "standing": "EARLIER"          | "standing": "WRONG"
          "ledger": [                    | "ledgers": [
          """)
  void whatTheContractDoesNotNameIsInvalid(String good, String bad) throws IOException {
    assertThat(text).contains(good);
    assertThat(errors(text.replace(good, bad))).isNotEmpty();
  }

  @Test
  void everyQuoteIsTheExactSliceOfItsDocument() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Report.Entry entry : report.documents()) {
      if (entry instanceof Report.Entry.Read(Document document, var reason, var passages)) {
        texts.put(document.id(), document.text());
      }
    }
    int quotes = 0;
    for (JsonNode claim : tree().get("claims")) {
      for (JsonNode evidence : claim.get("evidence")) {
        String source = texts.getOrDefault(evidence.get("documentId").asText(), "");
        assertThat(evidence.get("quote").asText()).isEqualTo(slice(source, evidence));
        quotes++;
      }
    }
    assertThat(quotes).isEqualTo(13);
  }

  @Test
  void sentencesMentionsAndSlotsAreExactSlicesOfTheArticle() throws IOException {
    JsonNode tree = tree();
    String article = tree.get("article").get("text").asText();
    for (String key : List.of("sentences", "mentions")) {
      assertThat(tree.get(key)).isNotEmpty().allSatisfy(item -> exact(article, item));
    }
    assertThat(tree.get("claims"))
        .allSatisfy(claim ->
            StreamSupport.stream(claim.get("slots").spliterator(), false)
                .forEach(item -> exact(article, item)));
  }

  @Test
  void countsOfTheLedgerAreExactSlicesOfTheirDocuments() throws IOException {
    Map<String, String> texts = new HashMap<>();
    texts.put(FixtureTexts.ARTICLE.id(), FixtureTexts.ARTICLE.text());
    for (Report.Entry entry : report.documents()) {
      if (entry instanceof Report.Entry.Read read) {
        texts.put(read.document().id(), read.document().text());
      }
    }
    assertThat(tree().get("ledger").get(0).get("counts"))
        .hasSize(5)
        .allSatisfy(
            count -> exact(texts.getOrDefault(count.get("documentId").asText(), ""), count));
  }

  @Test
  void mentionsKnowTheirSentence() throws IOException {
    assertThat(tree().get("mentions"))
        .extracting(mention -> mention.get("kind").asText() + mention.get("sentenceId").asText())
        .containsExactly("PLACEs2", "TIMEs2", "QUANTITYs3", "NAMEs4");
  }

  private static void exact(String article, JsonNode item) {
    assertThat(item.get("text").asText()).isEqualTo(slice(article, item));
  }

  private static String slice(String text, JsonNode item) {
    return text.substring(item.get("start").asInt(), item.get("end").asInt());
  }

  private JsonNode tree() throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    }
  }
}
