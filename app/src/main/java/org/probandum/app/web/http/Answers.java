package org.probandum.app.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads bodies and writes answers in JSON. What is read is strict: no unknown member, no member
/// twice, nothing after the end, and no more bytes than allowed.
public final class Answers {
  /// The most bytes that a body in JSON may have.
  public static final int LARGEST_JSON = 256 * 1024;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Answers() {}

  /// Answers with a value.
  public static void json(Context context, Object value) {
    context.contentType("application/json").result(bytes(value));
  }

  /// Answers that something new is there.
  public static void created(Context context, Object value) {
    context.status(201);
    json(context, value);
  }

  /// Answers with a problem.
  public static void problem(Context context, Problem problem) {
    context.status(problem.status());
    context.contentType("application/problem+json").result(bytes(problem.members()));
  }

  /// A value in JSON.
  public static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /// The body as a value of this type.
  ///
  /// @throws Problem where it is none
  public static <T> T body(Context context, Class<T> type) {
    requireJson(context);
    byte[] bytes = bytes(context, LARGEST_JSON);
    try {
      T value = JSON.readValue(bytes, type);
      if (value == null) {
        throw Problem.malformed("the body is null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw Problem.malformed("the body is not the JSON that is expected: " + reason(e));
    } catch (IOException e) {
      throw Problem.malformed("the body cannot be read");
    }
  }

  /// The body as a tree.
  public static JsonNode tree(Context context) {
    return body(context, JsonNode.class);
  }

  /// The body's bytes.
  ///
  /// @throws Problem where there are more than `limit`
  public static byte[] bytes(Context context, int limit) {
    if (context.req().getContentLengthLong() > limit) {
      throw Problem.tooLarge(limit);
    }
    try (InputStream in = context.req().getInputStream()) {
      byte[] bytes = in.readNBytes(limit);
      if (in.read() != -1) {
        throw Problem.tooLarge(limit);
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.malformed("the body ended before its end");
    }
  }

  /// Forms of other sites can send text, but not this type without asking first.
  private static void requireJson(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json *(;.*)?")) {
      throw Problem.of(415, "Wrong type", "the body must be application/json");
    }
  }

  /// Jackson's own words without the source, which may hold the text.
  private static @Nullable String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    return e.getLocation() == null
        ? message
        : message + " (line " + e.getLocation().getLineNr() + ")";
  }
}
