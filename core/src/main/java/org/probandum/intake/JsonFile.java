package org.probandum.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// JSON that came from elsewhere.
final class JsonFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonFile() {}

  static JsonNode read(byte[] bytes) throws IntakeException {
    try {
      JsonNode whole = MAPPER.readTree(bytes);
      if (whole == null || whole.isMissingNode()) {
        throw new IntakeException("it is empty");
      }
      return whole;
    } catch (IOException e) {
      throw new IntakeException("it is no JSON: " + e.getMessage(), e);
    }
  }

  /// The items of a list, or the one value, or nothing.
  static List<JsonNode> items(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(node);
    }
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : node) {
      if (items.size() < Gathering.MOST) {
        items.add(item);
      }
    }
    return items;
  }
}
