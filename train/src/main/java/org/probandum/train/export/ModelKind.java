package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probandum.train.model.TransformerSettings;
import org.probandum.train.reading.Relations;

/// The models that can be exported.
enum ModelKind {
  READING(
      "reads a document once: who says what, names, and what kind of statement each sentence is"),
  SYNTAX("says of each word of the contested text on which word it depends, and how"),
  STANCE(
      "reads a claim beside a passage, does the passage support it, refute it, or neither; and a"
          + " sentence alone, does its wording carry opinion");

  private final String purpose;

  ModelKind(String purpose) {
    this.purpose = purpose;
  }

  /// The name of its files.
  String file() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it does.
  String purpose() {
    return purpose;
  }

  /// Its graph with these weights.
  ModelProto graph(TransformerSettings settings, WeightMap weights, Precision precision) {
    return switch (this) {
      case READING -> ReadingGraph.model(settings, weights, precision);
      case SYNTAX -> SyntaxGraph.model(settings, weights, precision);
      case STANCE -> StanceGraph.model(settings, weights, precision);
    };
  }

  /// Adds to the description what is needed to use the model.
  void describe(ObjectNode json, WeightMap weights, Map<String, String> notes) {
    json.put("format", "probandum-" + file() + "/1");
    switch (this) {
      case READING -> {
        json.set("heads", HeadList.of(notes.get("heads"), weights.rows("tags.weight")));
        ArrayNode roles = json.putArray("roles");
        List.of("O", "B-SOURCE", "I-SOURCE", "B-CONTENT", "I-CONTENT").forEach(roles::add);
      }
      case SYNTAX -> {
        ArrayNode relations = json.putArray("relations");
        Relations.LABELS.forEach(relations::add);
      }
      case STANCE -> {
        ArrayNode labels = json.putArray("labels");
        List.of("SUPPORTS", "REFUTES", "NOT_ENOUGH", "PARTIAL").forEach(labels::add);
        if (weights.has("subjective.weight")) {
          ArrayNode wording = json.putArray("wording");
          List.of("OBJECTIVE", "SUBJECTIVE").forEach(wording::add);
        }
        json.put("temperature", Double.parseDouble(notes.getOrDefault("temperature", "1.0")));
      }
    }
  }
}
