package org.probandum.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The words with which a source says that something is not so, or was otherwise.
final class OppositeWords {
  private static final String RESOURCE = "/org/probandum/evidence/en/opposite.txt";

  /// In the order of the list.
  static final List<String> ALL = load();

  private OppositeWords() {}

  private static List<String> load() {
    try (InputStream in = OppositeWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
