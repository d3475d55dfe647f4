package org.probandum.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.probandum.model.Document;

/// Holds a journal against its own hashes. Each line is one entry, `{sequence, time, who, body,
/// why, previous, hash}`; its hash is SHA-256 over the lines `probandum-journal/1`, sequence, time
/// in milliseconds, and, each as its length in UTF-8 bytes, a colon and its characters, who, body,
/// why and the hash of the entry before (64 zeros for the first).
final class JournalChain {
  private static final String FORMAT = "probandum-journal/1";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JournalChain() {}

  /// How many entries there are.
  ///
  /// @throws IOException where one does not follow from the one before; it says which
  static int length(byte[] journal) throws IOException {
    List<String> lines = new String(journal, StandardCharsets.UTF_8).lines().toList();
    String previous = "0".repeat(64);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode entry = MAPPER.readTree(lines.get(i));
      String place = "entry " + (i + 1);
      if (entry.path("sequence").asLong() != i + 1L) {
        throw new IOException(place + " has another number");
      }
      if (!entry.path("previous").asText().equals(previous)) {
        throw new IOException(place + " does not follow the one before");
      }
      previous = entry.path("hash").asText();
      if (!previous.equals(hash(entry, place))) {
        throw new IOException(place + " is not what its hash was made of");
      }
    }
    return lines.size();
  }

  private static String hash(JsonNode entry, String place) throws IOException {
    StringBuilder form = new StringBuilder(FORMAT).append('\n');
    form.append(entry.path("sequence").asLong()).append('\n');
    try {
      form.append(Instant.parse(entry.path("time").asText()).toEpochMilli()).append('\n');
    } catch (DateTimeException e) {
      throw new IOException(place + " has no time", e);
    }
    for (String key : List.of("who", "body", "why", "previous")) {
      String part = entry.path(key).asText();
      form.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
      form.append('\n');
    }
    return Document.sha256(form.toString().getBytes(StandardCharsets.UTF_8));
  }
}
