package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// How near a model with 8-bit weights is to the one with full weights.
///
/// @param decisions how many choices of a label were compared
/// @param equal how many of them were the same
/// @param meanDifference mean absolute difference of the logits
/// @param deviation standard deviation of the full model's logits
record Parity(long decisions, long equal, double meanDifference, double deviation) {

  /// Compares the models on the sample.
  ///
  /// @param description of the model, for its heads
  /// @param table the table of words
  static Parity of(
      ModelKind kind, ModelProto full, ModelProto small, ObjectNode description, WordTable table) {
    Count count = new Count();
    try (OnnxRun ours = OnnxRun.of(full);
        OnnxRun theirs = OnnxRun.of(small)) {
      for (SampleRows.Row row : SampleRows.of(kind)) {
        switch (kind) {
          case READING ->
              count.tags(ours.run(row, "tags"), theirs.run(row, "tags"), widths(description));
          case SYNTAX -> {
            float[] words = table.rows(row.ids());
            count.tags(
                ours.run(words, row.types(), "relations"),
                theirs.run(words, row.types(), "relations"),
                List.of(description.path("relations").size()));
            count.tags(
                ours.run(words, row.types(), "arcs"),
                theirs.run(words, row.types(), "arcs"),
                List.of(row.ids().length));
          }
          case STANCE ->
              count.tags(
                  ours.run(row, "logits"),
                  theirs.run(row, "logits"),
                  List.of(description.path("labels").size()));
        }
      }
      if (description.has("wording")) {
        for (SampleRows.Row row : SampleRows.sentences()) {
          count.tags(ours.run(row, "subjective"), theirs.run(row, "subjective"), List.of(2));
        }
      }
    }
    return count.parity();
  }

  private static List<Integer> widths(ObjectNode description) {
    List<Integer> widths = new ArrayList<>();
    for (JsonNode head : description.path("heads")) {
      widths.add(head.path("labels").size());
    }
    return widths;
  }

  /// The share of equal decisions, in [0, 1].
  double share() {
    return (double) equal / decisions;
  }

  /// Sums in the making.
  private static final class Count {
    private long decisions;
    private long equal;
    private long numbers;
    private double differences;
    private double sum;
    private double squares;

    void tags(float[] ours, float[] theirs, List<Integer> widths) {
      for (int at = 0; at < ours.length; ) {
        for (int width : widths) {
          decisions++;
          if (best(ours, at, width) == best(theirs, at, width)) {
            equal++;
          }
          at += width;
        }
      }
      for (int i = 0; i < ours.length; i++) {
        numbers++;
        differences += Math.abs(ours[i] - theirs[i]);
        sum += ours[i];
        squares += (double) ours[i] * ours[i];
      }
    }

    private static int best(float[] numbers, int at, int width) {
      int best = 0;
      for (int i = 1; i < width; i++) {
        if (numbers[at + i] > numbers[at + best]) {
          best = i;
        }
      }
      return best;
    }

    Parity parity() {
      double mean = sum / numbers;
      return new Parity(
          decisions, equal, differences / numbers, Math.sqrt(squares / numbers - mean * mean));
    }
  }
}
