package org.probandum.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Judgement;

/// The evaluations by name. To add one: write an [Evaluation], name it here, and put its first
/// figure with the command into `docs/measurements.md`.
final class Evaluations {
  private static final Map<String, Evaluation> BY_NAME = new TreeMap<>(byName());

  private Evaluations() {}

  private static Map<String, Evaluation> byName() {
    return Map.ofEntries(
        Map.entry("attribution", new AttributionEvaluation()),
        Map.entry(
            "subjectivity",
            new SentenceEvaluation(
                "claims/subjectivity-dev.jsonl", "SUBJECTIVE", "OBJECTIVE", Judgement::subjective)),
        Map.entry(
            "checkworthy",
            new SentenceEvaluation(
                "claims/checkworthy-dev.jsonl",
                "CHECKWORTHY",
                "NOT_CHECKWORTHY",
                Judgement::checkworthy)),
        Map.entry("wice", new WiceEvaluation()),
        Map.entry("healthver", new PairEvaluation("verification/healthver-dev.jsonl")),
        Map.entry("fm2", new PairEvaluation("verification/fm2-dev.jsonl")),
        Map.entry("fever-symmetric", new PairEvaluation("verification/fever-symmetric-dev.jsonl")),
        Map.entry("climatefever", new ClimateFeverEvaluation()),
        Map.entry("timebank", new TimeEvaluation("time/timebank.jsonl")),
        Map.entry("aquaint", new TimeEvaluation("time/aquaint.jsonl")),
        Map.entry("place", new PlaceEvaluation()),
        Map.entry("read-speed", new ReadSpeed()),
        Map.entry("judge-speed", new JudgeSpeed()));
  }

  /// All names, sorted.
  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  static @Nullable Evaluation find(String name) {
    return BY_NAME.get(name);
  }
}
