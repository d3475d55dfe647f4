package org.probandum.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The JSON file beside a model's weights.
///
/// @param place where it stands, for messages
/// @param json its content
record ModelDescription(String place, JsonNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ModelDescription read(byte[] bytes, String place) throws IOException {
    JsonNode json = MAPPER.readTree(bytes);
    if (!json.isObject()) {
      throw new IOException("not a JSON object");
    }
    return new ModelDescription(place, json);
  }

  /// Fails unless the file is of this format.
  ModelDescription require(String format) {
    if (!text("format").equals(format)) {
      throw bad("\"format\" must be " + format + ", not " + text("format"));
    }
    return this;
  }

  String text(String key) {
    JsonNode value = json.get(key);
    if (value == null || !value.isTextual()) {
      throw bad("\"" + key + "\" must be given as text");
    }
    return value.textValue();
  }

  double number(String key) {
    JsonNode value = json.get(key);
    if (value == null || !value.isNumber()) {
      throw bad("\"" + key + "\" must be given as a number");
    }
    return value.doubleValue();
  }

  boolean has(String key) {
    return json.has(key);
  }

  List<String> texts(String key) {
    return texts(json.get(key), key);
  }

  private List<String> texts(JsonNode list, String key) {
    List<String> texts = new ArrayList<>();
    if (list == null || !list.isArray() || list.isEmpty()) {
      throw bad("\"" + key + "\" must be a list of texts");
    }
    for (JsonNode text : list) {
      if (!text.isTextual()) {
        throw bad("\"" + key + "\" must be a list of texts");
      }
      texts.add(text.textValue());
    }
    return texts;
  }

  /// The heads in the order of their numbers.
  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (JsonNode head : json.path("heads")) {
      Head.Level level = Head.Level.find(head.path("level").asText());
      if (level == null) {
        throw bad("a head's \"level\" must be token or sentence, not " + head.path("level"));
      }
      heads.add(new Head(head.path("name").asText(), level, texts(head.get("labels"), "labels")));
    }
    if (heads.isEmpty()) {
      throw bad("\"heads\" must be a list of heads");
    }
    return heads;
  }

  private EncoderException bad(String problem) {
    return new EncoderException(place + ": " + problem);
  }
}
