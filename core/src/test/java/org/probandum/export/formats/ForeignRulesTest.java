package org.probandum.export.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.export.ReportFixture;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Report;

/// What is given out, held against the rules of those who read it.
class ForeignRulesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Report report = ReportFixture.report();

  @ParameterizedTest
  @CsvSource({
    "STIX,stix-2.1.schema.json",
    "ANNOTATIONS,web-annotation.schema.json",
    "GEOJSON,geojson.schema.json"
  })
  void isValidAgainstTheRulesOfItsStandard(ExportFormat format, String schema) throws Exception {
    String text =
        new String(render(format, Decisions.SETTINGS.withProposals()), StandardCharsets.UTF_8);
    assertThat(errors(text, schema)).isEmpty();
    assertThat(errors(text.replaceFirst("\"type\"", "\"typo\""), schema)).isNotEmpty();
  }

  @Test
  void everyReferenceOfABundleIsToAnObjectInIt() throws Exception {
    JsonNode bundle = MAPPER.readTree(render(ExportFormat.STIX, Decisions.SETTINGS));
    Set<String> ids = new TreeSet<>();
    List<String> references = new ArrayList<>();
    for (JsonNode object : bundle.path("objects")) {
      assertThat(ids.add(object.path("id").asText())).as("each object once").isTrue();
      for (String key : List.of("created_by_ref", "source_ref", "target_ref")) {
        if (object.has(key)) {
          references.add(object.path(key).asText());
        }
      }
      object.path("object_refs").forEach(reference -> references.add(reference.asText()));
    }
    assertThat(references).isNotEmpty().isSubsetOf(ids);
  }

  /// The context stands in the file, so that no other is needed to read the graph.
  @Test
  void argumentsAreLinkedDataOnTheirOwn() throws Exception {
    byte[] bytes = render(ExportFormat.AIF, ExportSettings.DEFAULT);
    String expanded =
        JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes))).get().toString();
    assertThat(expanded)
        .contains(
            "http://www.arg.dundee.ac.uk/aif#Premise",
            "http://www.arg.dundee.ac.uk/aif#Conclusion",
            "http://www.arg.dundee.ac.uk/aif#ConflictedElement",
            "http://www.arg.dundee.ac.uk/aif#Locution");
  }

  @Test
  void documentHasAFootnoteForEveryQuoteAndARowForEverySource() throws Exception {
    byte[] bytes = render(ExportFormat.DOCX, ExportSettings.DEFAULT);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      long quotes = report.assessed().stream().mapToLong(claim -> claim.findings().size()).sum();
      assertThat(
              word.getFootnotes().stream()
                  .filter(note -> !note.getParagraphs().isEmpty())
                  .filter(note -> !note.getParagraphs().getFirst().getText().isBlank()))
          .hasSize((int) quotes);
      assertThat(word.getTables().getFirst().getRows()).hasSize(report.documents().size() + 1);
    }
  }

  @Test
  void workbookHoldsNoFormula() throws Exception {
    byte[] bytes = render(ExportFormat.XLSX, ExportSettings.DEFAULT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      book.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell ->
                  assertThat(cell.getCellType())
                      .isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA))));
    }
  }

  private byte[] render(ExportFormat format, ExportSettings settings) throws Exception {
    return Exports.render(format, report, settings, Redaction.NONE);
  }

  private static List<String> errors(String text, String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ForeignRulesTest.class.getResourceAsStream(name), name)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
