package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Pair;
import org.probandum.model.Relation;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;

/// WiCE: a claim and a whole evidence page; SUPPORTS against the rest.
///
/// @param models what judges beside the rules
record WiceEvaluation(Models models) implements Evaluation {

  @Override
  public String file() {
    return "verification/wice-dev.jsonl";
  }

  @Override
  public Evaluation with(Models models) {
    return new WiceEvaluation(models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    PairJudge judge = PairJudge.with(DocumentStages.load(), models.pair());
    List<Pair> pairs =
        rows.map(row -> judge.judge(row.get("claim").asText(), sentences(row), null));
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.rows().get(i);
      String gold = row.get("label").asText().equals("SUPPORTS") ? "SUPPORTS" : "REST";
      String found = pairs.get(i).relation() == Relation.SUPPORTS ? "SUPPORTS" : "REST";
      labels.add(gold, found);
      if (!gold.equals(found)) {
        errors.add(row.get("id").asText(), gold, found, row.get("claim").asText());
      }
    }
    return List.of(
        new Figure("balanced accuracy", labels.balancedAccuracy()),
        new Figure("F1 of SUPPORTS", labels.of("SUPPORTS").f1()),
        new Figure("best balanced accuracy over thresholds of score", best(rows, pairs)));
  }

  private static List<String> sentences(JsonNode row) {
    List<String> sentences = new ArrayList<>();
    row.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
    return sentences;
  }

  /// What the score would give at the threshold that is best on these very rows: an upper bound.
  private static double best(Rows rows, List<Pair> pairs) {
    double best = 0;
    for (int step = 1; step < 100; step++) {
      Labels labels = new Labels();
      for (int i = 0; i < rows.size(); i++) {
        boolean supports = rows.rows().get(i).get("label").asText().equals("SUPPORTS");
        boolean above = pairs.get(i).score(Relation.SUPPORTS) >= step / 100.0;
        labels.add(supports ? "SUPPORTS" : "REST", above ? "SUPPORTS" : "REST");
      }
      best = Math.max(best, labels.balancedAccuracy());
    }
    return best;
  }
}
