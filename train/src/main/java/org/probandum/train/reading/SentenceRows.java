package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.text.TextParser;

/// Reads rows `{text, label}`, each text one sentence, and groups them as texts of a few sentences,
/// so that the model sees sentences alone and among others.
final class SentenceRows {
  private static final int MOST = 5;
  private static final Map<String, Integer> LABELS =
      Map.of("OBJECTIVE", 0, "SUBJECTIVE", 1, "NOT_CHECKWORTHY", 0, "CHECKWORTHY", 1);

  private final TextParser parser;

  SentenceRows(TextParser parser) {
    this.parser = parser;
  }

  /// Texts of one to five rows each.
  List<LabelledText> texts(List<JsonNode> rows, SentenceHead head, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LabelledText> texts = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = Math.min(rows.size(), i + 1 + random.nextInt(MOST));
      texts.add(text(rows.subList(i, end), head));
      i = end;
    }
    return texts;
  }

  /// Texts of one row each.
  List<LabelledText> single(List<JsonNode> rows, SentenceHead head) {
    return rows.stream().map(row -> text(List.of(row), head)).toList();
  }

  private LabelledText text(List<JsonNode> rows, SentenceHead head) {
    List<List<String>> sentences = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (JsonNode row : rows) {
      String label = row.path("label").asText();
      Integer index = LABELS.get(label);
      if (index == null) {
        throw new IllegalArgumentException(
            "no label %s; known are %s"
                .formatted(label, LABELS.keySet().stream().sorted().toList()));
      }
      Document document = Document.ofText("row", row.path("text").asText(), Metadata.EMPTY);
      List<String> words = new ArrayList<>();
      AttributionRows.words(parser.parse(document)).forEach(words::addAll);
      if (!words.isEmpty()) {
        sentences.add(words);
        labels.add(index);
      }
    }
    return LabelledText.ofLabels(sentences, head, labels);
  }
}
