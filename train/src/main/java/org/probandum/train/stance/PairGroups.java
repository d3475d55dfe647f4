package org.probandum.train.stance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.probandum.train.rows.JsonLines;

/// Reads the pairs that were written for this project: groups of passages and claims on one matter,
/// each claim held beside each passage, so that neither claim nor passage alone tells the label.
///
/// A line is `{passages: […], claims: […], labels: […]}`; `labels` has a word for each passage,
/// with a letter for each claim: S supports, R refutes, N not enough, P partial.
final class PairGroups {
  private static final List<String> FILES =
      List.of("science", "earth", "news", "epidemic", "climate", "roles");

  private PairGroups() {}

  /// All pairs of all groups, in order; their origin is `own-` and the register.
  static List<PairExample> load() {
    List<PairExample> pairs = new ArrayList<>();
    for (String register : FILES) {
      String name = "pairs-" + register + ".jsonl";
      int number = 0;
      for (String line : lines(name)) {
        number++;
        pairs.addAll(read(line, name + ", line " + number, "own-" + register));
      }
    }
    return pairs;
  }

  private static List<String> lines(String name) {
    try {
      return JsonLines.ownLines(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pairs of one line.
  ///
  /// @param place where the line stands, for messages
  static List<PairExample> read(String line, String place, String origin) {
    JsonNode group = PairFile.row(line, place);
    JsonNode passages = group.path("passages");
    JsonNode claims = group.path("claims");
    JsonNode labels = group.path("labels");
    if (passages.isEmpty() || passages.size() != labels.size()) {
      throw new IllegalArgumentException(
          "%s: %d passages, but labels for %d".formatted(place, passages.size(), labels.size()));
    }
    List<PairExample> pairs = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      String letters = labels.get(i).asText();
      if (letters.length() != claims.size()) {
        throw new IllegalArgumentException(
            "%s: %d claims, but the labels %s".formatted(place, claims.size(), letters));
      }
      for (int j = 0; j < letters.length(); j++) {
        pairs.add(
            PairExample.of(
                claims.get(j).asText(),
                passages.get(i).asText(),
                label(letters.charAt(j), place),
                origin));
      }
    }
    return pairs;
  }

  private static PairLabel label(char letter, String place) {
    return switch (letter) {
      case 'S' -> PairLabel.SUPPORTS;
      case 'R' -> PairLabel.REFUTES;
      case 'N' -> PairLabel.NOT_ENOUGH;
      case 'P' -> PairLabel.PARTIAL;
      default ->
          throw new IllegalArgumentException(
              place + ": the label " + letter + " is none of S, R, N, P");
    };
  }
}
