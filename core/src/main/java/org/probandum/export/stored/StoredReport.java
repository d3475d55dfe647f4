package org.probandum.export.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// A report with everything in it as one file. What is read is equal to what was written.
public final class StoredReport {
  /// The usual name of the file.
  public static final String FILE = "record.json";

  /// The name and version of the form, the value of its key `schema`.
  public static final String SCHEMA = "probandum-record/1";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StoredReport() {}

  /// The report in UTF-8; equal reports give equal bytes.
  public static byte[] bytes(Report report) {
    RecordCodec codec = new RecordCodec();
    ObjectNode body = codec.record(report, Report.class);
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("schema", SCHEMA);
    ArrayNode documents = whole.putArray("texts");
    codec.documents().forEach(document -> documents.add(codec.record(document, Document.class)));
    whole.set("report", body);
    try {
      // As ASCII: half of a surrogate pair in a text has no form in UTF-8.
      String text =
          MAPPER
              .writer()
              .with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
              .writeValueAsString(whole);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report could not be written", e);
    }
  }

  /// The report that was written.
  ///
  /// @throws IOException where the bytes are no stored report; it says at which place
  public static Report read(byte[] bytes) throws IOException {
    try {
      JsonNode whole = MAPPER.readTree(bytes);
      if (!whole.path("schema").asText().equals(SCHEMA)) {
        throw new IOException("it is no " + SCHEMA);
      }
      List<Document> documents = new ArrayList<>();
      for (JsonNode node : whole.path("texts")) {
        String place = "/texts/" + documents.size();
        documents.add((Document) new RecordCodec().object(node, Document.class, place));
      }
      return (Report)
          new RecordCodec(documents).object(whole.path("report"), Report.class, "/report");
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
