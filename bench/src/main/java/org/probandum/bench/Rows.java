package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The rows of a labelled file.
///
/// @param rows one JSON object each
record Rows(List<JsonNode> rows) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  Rows {
    rows = List.copyOf(rows);
  }

  /// The rows of a file of JSON lines; the first `limit` of them, all for 0.
  static Rows in(Path file, int limit) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no labelled file at " + file.toAbsolutePath());
    }
    List<JsonNode> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && (limit == 0 || rows.size() < limit)) {
          rows.add(MAPPER.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new Rows(rows);
  }

  /// At most `count` rows from this 0-based one on.
  Rows from(int first, int count) {
    int start = Math.min(first, rows.size());
    return new Rows(rows.subList(start, Math.min(rows.size(), start + count)));
  }

  int size() {
    return rows.size();
  }

  /// What each row gives, in order, computed on all cores.
  <T> List<T> map(Function<JsonNode, T> step) {
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<T>> futures = new ArrayList<>();
      rows.forEach(row -> futures.add(pool.submit(() -> step.apply(row))));
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a row could not be measured", e.getCause());
    }
  }
}
