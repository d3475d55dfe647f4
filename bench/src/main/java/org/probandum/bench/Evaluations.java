package org.probandum.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Judgement;
import org.probandum.pipeline.Models;

/// The evaluations by name. To add one: write an [Evaluation], name it here, and put its first
/// figure with the command into `docs/measurements.md`.
final class Evaluations {
  private static final Map<String, Evaluation> BY_NAME = new TreeMap<>(byName());

  private Evaluations() {}

  private static Map<String, Evaluation> byName() {
    return Map.ofEntries(
        Map.entry("attribution", new AttributionEvaluation(Models.none())),
        Map.entry(
            "subjectivity",
            new SentenceEvaluation(
                "claims/subjectivity-dev.jsonl",
                "SUBJECTIVE",
                "OBJECTIVE",
                Judgement::subjective,
                Models.none())),
        Map.entry(
            "checkworthy",
            new SentenceEvaluation(
                "claims/checkworthy-dev.jsonl",
                "CHECKWORTHY",
                "NOT_CHECKWORTHY",
                Judgement::checkworthy,
                Models.none())),
        Map.entry("wice", new WiceEvaluation(Models.none())),
        Map.entry("healthver", pairs("verification/healthver-dev.jsonl")),
        Map.entry("fm2", pairs("verification/fm2-dev.jsonl")),
        Map.entry("fever-symmetric", pairs("verification/fever-symmetric-dev.jsonl")),
        Map.entry("climatefever", new ClimateFeverEvaluation(Models.none())),
        Map.entry("slot-changes", new SlotChangesEvaluation(Models.none())),
        Map.entry("rte", pairs("verification/rte-dev.jsonl")),
        Map.entry("snli", pairs("verification/snli-dev.jsonl")),
        Map.entry("citint", pairs("verification/citint-dev.jsonl")),
        Map.entry("timebank", new TimeEvaluation("time/timebank.jsonl")),
        Map.entry("aquaint", new TimeEvaluation("time/aquaint.jsonl")),
        Map.entry("origins", new OriginsEvaluation("text/incident-news-before-2016.jsonl")),
        Map.entry("origins-agency", new OriginsEvaluation("text/muc-terrorism-news.jsonl")),
        Map.entry("recall", new RecallEvaluation(Models.none())),
        Map.entry("place", new PlaceEvaluation()),
        Map.entry("names-re3d", new NameEvaluation("entities/re3d-train.jsonl", true)),
        Map.entry("names-redocred", new NameEvaluation("entities/redocred-dev.jsonl", false)),
        Map.entry("names-wikigold", new NameEvaluation("entities/wikigold.jsonl", false)),
        Map.entry("names-wnut17", new NameEvaluation("entities/wnut17-dev.jsonl", false)),
        Map.entry("model-speed", new ModelSpeed(Models.none())),
        Map.entry("read-speed", new ReadSpeed(Models.none())),
        Map.entry("judge-speed", new JudgeSpeed(Models.none())));
  }

  private static Evaluation pairs(String file) {
    return new PairEvaluation(file, Models.none());
  }

  /// All names, sorted.
  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  static @Nullable Evaluation find(String name) {
    return BY_NAME.get(name);
  }
}
