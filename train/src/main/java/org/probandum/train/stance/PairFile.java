package org.probandum.train.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads labelled pairs: JSON lines `{claim, evidence, label}`, where the label is SUPPORTS,
/// REFUTES, NOT_ENOUGH, PARTIAL, or NOT_SUPPORTS for any of the last three.
final class PairFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PairFile() {}

  /// The pairs of a file, in order.
  ///
  /// @param file the labelled file
  /// @param origin the name of the set
  static List<PairExample> read(Path file, String origin) {
    List<PairExample> pairs = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        pairs.add(pair(line, file + ", line " + number, origin));
      }
    }
    return pairs;
  }

  /// This file, which must be there.
  static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "there is no labelled file at "
              + file.toAbsolutePath()
              + "\nMaybe give the folder of the data with --data; docs/training.md lists the"
              + " files.");
    }
    return file;
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(existing(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static PairExample pair(String line, String place, String origin) {
    JsonNode row = row(line, place);
    return new PairExample(
        RunningText.of(text(row, "claim", place)),
        RunningText.of(text(row, "evidence", place)),
        allowed(text(row, "label", place), place),
        1,
        origin);
  }

  /// The row of a line.
  ///
  /// @param place where the line stands, for messages
  static JsonNode row(String line, String place) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException(place + ": this is not JSON", e);
    }
  }

  /// A text of a row, which must be there.
  static String text(JsonNode row, String key, String place) {
    JsonNode value = row.get(key);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException(place + ": there is no text for \"" + key + "\"");
    }
    return value.asText();
  }

  private static Set<PairLabel> allowed(String label, String place) {
    return switch (label) {
      case "SUPPORTS" -> Set.of(PairLabel.SUPPORTS);
      case "REFUTES" -> Set.of(PairLabel.REFUTES);
      case "NOT_ENOUGH" -> Set.of(PairLabel.NOT_ENOUGH);
      case "PARTIAL" -> Set.of(PairLabel.PARTIAL);
      case "NOT_SUPPORTS" -> PairExample.NOT_SUPPORTED;
      default ->
          throw new IllegalArgumentException(
              place
                  + ": the label "
                  + label
                  + " is none of SUPPORTS, REFUTES, NOT_ENOUGH, PARTIAL, NOT_SUPPORTS");
    };
  }
}
