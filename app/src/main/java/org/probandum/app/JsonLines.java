package org.probandum.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// A filter over JSON lines: one object in, one line out, in the order given, several at a time. A
/// line that cannot be done becomes `{id, error}`; the rest goes on.
final class JsonLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST_LINE = 64 * 1024 * 1024;

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
    boolean bad = false;
    try (ExecutorService pool = Executors.newFixedThreadPool(workers);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
      Queue<Future<Answer>> open = new ArrayDeque<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String text = line;
        int at = number;
        open.add(pool.submit(() -> answer(text, at, step)));
        while (open.size() > 4 * workers) {
          bad |= print(open.remove());
        }
      }
      while (!open.isEmpty()) {
        bad |= print(open.remove());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input", e);
    }
    return bad ? 1 : 0;
  }

  /// One line of output, and whether it tells of an error.
  private record Answer(String line, @Nullable String problem) {}

  private static Answer answer(String line, int number, Step step) {
    String id = null;
    try {
      if (line.length() > LONGEST_LINE) {
        throw new BadLine("the line is longer than " + LONGEST_LINE + " characters");
      }
      if (!(MAPPER.readTree(line) instanceof ObjectNode object)) {
        throw new BadLine("the line is not a JSON object");
      }
      JsonNode given = object.get("id");
      id = given == null || given.isNull() ? null : given.asText();
      return new Answer(step.apply(object), null);
    } catch (JsonProcessingException e) {
      return bad(id, number, "not JSON: " + e.getOriginalMessage());
    } catch (BadLine e) {
      return bad(id, number, e.getMessage());
    } catch (RuntimeException e) {
      // The edge of a batch: one item that trips over a fault must not stop the others.
      return bad(id, number, "a fault of the program: " + e);
    }
  }

  private static Answer bad(@Nullable String id, int number, @Nullable String problem) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", id);
    object.put("error", "line " + number + ": " + problem);
    return new Answer(object.toString(), "line " + number + ": " + problem);
  }

  private boolean print(Future<Answer> future) {
    try {
      Answer answer = future.get();
      terminal.out().print(answer.line() + "\n");
      if (answer.problem() != null) {
        terminal.err().println("probandum: " + answer.problem());
      }
      return answer.problem() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line could not be answered", e.getCause());
    }
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

  /// The id, empty where none is given.
  static String id(ObjectNode object) {
    JsonNode value = object.get("id");
    return value == null || value.isNull() ? "" : value.asText();
  }
}
