package org.probandum.export.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object whose bytes repeat: keys in the order of the calls, `\n` as line end. What is
/// null, blank or empty is left out. Values are texts, numbers, booleans, objects, and lists of
/// these.
public final class JsonObject {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final Map<String, Object> entries = new LinkedHashMap<>();

  /// An object without keys.
  public JsonObject() {}

  /// Adds a key, unless there is nothing to say under it.
  ///
  /// @return this object
  public JsonObject with(String key, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text when text.isBlank() -> {}
      case Collection<?> items when items.isEmpty() -> {}
      case JsonObject object when object.entries.isEmpty() -> {}
      default -> entries.put(key, plain(value));
    }
    return this;
  }

  /// Adds a key even where its value is null, blank or empty.
  ///
  /// @return this object
  public JsonObject always(String key, @Nullable Object value) {
    entries.put(key, value == null ? MAPPER.nullNode() : plain(value));
    return this;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case JsonObject object -> object.entries;
      case Collection<?> items -> items.stream().map(JsonObject::plain).toList();
      default -> value;
    };
  }

  /// The object over many lines, in UTF-8, with a line end at the end.
  public byte[] page() {
    return page(entries);
  }

  /// A list of objects over many lines, in UTF-8, with a line end at the end.
  public static byte[] page(List<JsonObject> items) {
    return page(plain(items));
  }

  private static byte[] page(Object value) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    return (text(value, MAPPER.writer(printer)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The object on one line, without a line end.
  public String line() {
    return text(entries, MAPPER.writer());
  }

  private static String text(Object value, ObjectWriter writer) {
    try {
      String text = writer.writeValueAsString(value);
      // Half of a surrogate pair has no form in UTF-8; as an escape it stays what it is.
      return StandardCharsets.UTF_8.newEncoder().canEncode(text)
          ? text
          : writer.with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("what is written is no JSON: " + e.getMessage(), e);
    }
  }
}
