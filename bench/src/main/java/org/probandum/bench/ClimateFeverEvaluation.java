package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Verdict;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;

/// Climate-FEVER: a claim and five passages, through `assess`; four labels.
///
/// @param models what judges beside the rules
record ClimateFeverEvaluation(Models models) implements Evaluation {

  @Override
  public String file() {
    return "verification/climatefever-even.jsonl";
  }

  @Override
  public Evaluation with(Models models) {
    return new ClimateFeverEvaluation(models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    PairJudge judge = PairJudge.with(DocumentStages.load(), models.pair());
    List<Verdict> verdicts =
        rows.map(row -> judge.assess(row.get("claim").asText(), evidences(row)).verdict());
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.rows().get(i);
      String gold = row.get("label").asText();
      String found = label(verdicts.get(i));
      labels.add(gold, found);
      if (!gold.equals(found)) {
        errors.add(row.get("id").asText(), gold, found, row.get("claim").asText());
      }
    }
    return List.of(
        new Figure("claim macro-F1", labels.macroF1()),
        new Figure("accuracy", labels.accuracy()),
        new Figure("recall of DISPUTED", labels.of("DISPUTED").recall()));
  }

  private static List<PairJudge.Evidence> evidences(JsonNode row) {
    List<PairJudge.Evidence> evidences = new ArrayList<>();
    for (JsonNode evidence : row.get("evidences")) {
      evidences.add(
          new PairJudge.Evidence(evidence.get("text").asText(), evidence.get("article").asText()));
    }
    return evidences;
  }

  private static String label(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED, CORROBORATED -> "SUPPORTS";
      case CONTRADICTED -> "REFUTES";
      case CONTESTED -> "DISPUTED";
      case QUALIFIED, NO_EVIDENCE, NOT_CHECKABLE -> "NOT_ENOUGH_INFO";
    };
  }
}
