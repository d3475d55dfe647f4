package org.probandum.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A filter over JSON lines in UTF-8: one object in, one line out, in the order given, several at a
/// time. A line that cannot be done becomes `{id, error}`; the rest goes on.
final class JsonLines {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int LONGEST_LINE = 64 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Terminal terminal;

  JsonLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What is done with one object.
  @FunctionalInterface
  interface Step {
    /// The line that answers the object.
    ///
    /// @throws BadLine where the object lacks what is needed
    String apply(ObjectNode object);
  }

  /// A line that cannot be done, worded for the person who wrote it.
  static final class BadLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLine(String message) {
      super(message);
    }
  }

  /// Runs the step over standard input.
  ///
  /// @return the exit code: 1 where a line could not be done, else 0
  int run(Step step) {
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    OrderedOutput output = new OrderedOutput(terminal, 4 * workers);
    ByteLines lines = new ByteLines(terminal.in(), LONGEST_LINE + 1);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      int number = 0;
      for (byte[] line = lines.next(); line != null && !output.isClosed(); line = lines.next()) {
        number++;
        if (!isBlank(line)) {
          byte[] bytes = line;
          Question question = new Question(number, output.begin());
          pool.execute(() -> answer(bytes, question, step, output));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input", e);
    }
    return output.hasProblems() ? 1 : 0;
  }

  /// Which line of input.
  ///
  /// @param number 1-based, blank lines counted
  /// @param place 0-based, blank lines not counted
  private record Question(int number, int place) {}

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void answer(byte[] line, Question question, Step step, OrderedOutput output) {
    // Stands where the step ends with an error of the machine, so that later answers do not wait.
    OrderedOutput.Answer answer = bad(null, question, "the machine gave up on it");
    try {
      answer = answer(line, question, step);
    } finally {
      output.put(question.place(), answer);
    }
  }

  private static OrderedOutput.Answer answer(byte[] line, Question question, Step step) {
    String id = null;
    try {
      ObjectNode object = object(line, question.number());
      id = id(object);
      return new OrderedOutput.Answer(step.apply(object), null);
    } catch (JsonProcessingException e) {
      return bad(id, question, "not JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      return bad(id, question, "not UTF-8");
    } catch (BadLine e) {
      return bad(id, question, e.getMessage());
    } catch (RuntimeException e) {
      // The edge of a batch: one item that trips over a fault must not stop the others.
      return bad(id, question, "a fault of the program: " + e);
    }
  }

  private static ObjectNode object(byte[] line, int number)
      throws JsonProcessingException, CharacterCodingException {
    if (line.length > LONGEST_LINE) {
      throw new BadLine("the line is longer than " + LONGEST_LINE + " bytes");
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
    if (MAPPER.readTree(marked ? text.substring(1) : text) instanceof ObjectNode object) {
      return object;
    }
    throw new BadLine("the line is not a JSON object");
  }

  private static OrderedOutput.Answer bad(
      @Nullable String id, Question question, @Nullable String problem) {
    String text = "line " + question.number() + ": " + problem;
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", id);
    object.put("error", text);
    return new OrderedOutput.Answer(object.toString(), text);
  }

  /// The text under this key.
  static String text(ObjectNode object, String key) {
    JsonNode value = object.get(key);
    if (value == null || !value.isTextual()) {
      throw new BadLine("\"" + key + "\" must be given as text");
    }
    return value.asText();
  }

  /// The text under this key, or null where it is not given.
  static @Nullable String findText(ObjectNode object, String key) {
    JsonNode value = object.get(key);
    return value == null || value.isNull() ? null : text(object, key);
  }

  /// The id as text, also where it is a number; empty where none is given.
  static String id(ObjectNode object) {
    JsonNode value = object.get("id");
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new BadLine("\"id\" must be text or a number");
    }
    return value.asText();
  }
}
