package org.probandum.train.stance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.train.rows.JsonLines;

/// The sentences that the head for wording learns from: NewsSD-ENG, sentences written for the
/// purpose, and sentences of other sets that were labelled for it in tenths of a probability.
///
/// The texts of the other sets may not be given on, so only the place of each sentence is kept
/// here.
final class OpinionSentences {
  /// How often an annotator's label counts against one of ours.
  private static final int ANNOTATED = 2;

  private static final double SURELY = 0.95;

  /// The probability that annotators say SUBJECTIVE for each tenth that was noted. Who labelled
  /// seldom went above 7, and half of all sentences of opinionated articles are subjective.
  private static final double[] OF_TENTH = {.03, .06, .12, .25, .45, .65, .8, .9, .95, .97};

  private final Path data;
  private final Map<String, List<String>> texts = new HashMap<>();

  /// Sentences of the labelled data under this folder.
  OpinionSentences(Path data) {
    this.data = data;
  }

  /// Ours where they are wanted, and behind them those of a person's own file, where there is one.
  static List<SentenceExample> chosen(boolean ours, Path data, @Nullable Path own) {
    List<SentenceExample> sentences = new ArrayList<>();
    if (ours) {
      sentences.addAll(new OpinionSentences(data).read());
    }
    if (own != null) {
      sentences.addAll(read(own));
    }
    return sentences;
  }

  /// All of them.
  List<SentenceExample> read() {
    List<SentenceExample> sentences = new ArrayList<>();
    List<SentenceExample> annotated = read(data.resolve("claims/subjectivity-train.jsonl"));
    for (int i = 0; i < ANNOTATED; i++) {
      sentences.addAll(annotated);
    }
    try {
      for (JsonNode row : JsonLines.own("sentences.jsonl")) {
        sentences.add(new SentenceExample(row.path("text").asText(), probability(row)));
      }
      sentences.addAll(at(JsonLines.own("sentences-elsewhere.jsonl")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /// The sentences at these places.
  ///
  /// @param places rows `{set, line, start, end, tenths}`: in a file of the labelled data, by a
  ///   line counted from 0, a part of the text, or without `start` the whole
  List<SentenceExample> at(List<JsonNode> places) throws IOException {
    List<SentenceExample> sentences = new ArrayList<>();
    for (JsonNode place : places) {
      sentences.add(new SentenceExample(text(place), probability(place)));
    }
    return sentences;
  }

  /// The sentences of a labelled file: JSON lines `{text, label}`, OBJECTIVE or SUBJECTIVE.
  static List<SentenceExample> read(Path file) {
    List<SentenceExample> sentences = new ArrayList<>();
    int number = 0;
    for (String line : PairFile.lines(file)) {
      number++;
      if (!line.isBlank()) {
        sentences.add(sentence(line, file + ", line " + number));
      }
    }
    return sentences;
  }

  private static SentenceExample sentence(String line, String place) {
    JsonNode row = PairFile.row(line, place);
    String label = PairFile.text(row, "label", place);
    double subjective =
        switch (label) {
          case "SUBJECTIVE" -> SURELY;
          case "OBJECTIVE" -> 1 - SURELY;
          default ->
              throw new IllegalArgumentException(
                  place + ": the label " + label + " is neither OBJECTIVE nor SUBJECTIVE");
        };
    return new SentenceExample(PairFile.text(row, "text", place), subjective);
  }

  private static double probability(JsonNode row) {
    return OF_TENTH[row.path("tenths").asInt()];
  }

  private String text(JsonNode place) throws IOException {
    List<String> rows = texts(place.path("set").asText());
    int line = place.path("line").asInt();
    if (line >= rows.size()) {
      throw new IOException("no line " + line + " in " + place.path("set").asText());
    }
    String text = rows.get(line);
    return place.has("start")
        ? text.substring(place.path("start").asInt(), place.path("end").asInt())
        : text;
  }

  private List<String> texts(String set) throws IOException {
    List<String> known = texts.get(set);
    if (known == null) {
      known = new ArrayList<>();
      for (JsonNode row : JsonLines.read(PairFile.existing(data.resolve(set + ".jsonl")))) {
        known.add(whole(row));
      }
      texts.put(set, known);
    }
    return known;
  }

  /// Sets that are cut into words are put together by spaces.
  private static String whole(JsonNode row) {
    if (row.has("text")) {
      return row.path("text").asText();
    }
    List<String> words = new ArrayList<>();
    row.path("tokens").forEach(word -> words.add(word.asText()));
    return RunningText.of(String.join(" ", words));
  }
}
