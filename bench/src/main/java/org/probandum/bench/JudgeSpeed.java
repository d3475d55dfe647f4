package org.probandum.bench;

import java.util.List;
import org.probandum.model.Relation;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;

/// Pairs a second of judging on all cores, after as many rows again to warm up.
///
/// @param models what judges beside the rules
record JudgeSpeed(Models models) implements Evaluation {
  private static final int ROWS = 500;

  @Override
  public String file() {
    return "verification/rte-train.jsonl";
  }

  @Override
  public Evaluation with(Models models) {
    return new JudgeSpeed(models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    PairJudge judge = PairJudge.with(DocumentStages.load(), models.pair());
    judged(judge, rows.from(0, ROWS));
    Rows second = rows.from(ROWS, ROWS);
    long start = System.nanoTime();
    judged(judge, second);
    double seconds = (System.nanoTime() - start) / 1e9;
    return List.of(new Figure("pairs judged a second", second.size() / seconds));
  }

  private static List<Relation> judged(PairJudge judge, Rows rows) {
    return rows.map(row ->
        judge
            .judge(row.get("claim").asText(), List.of(row.get("evidence").asText()), null)
            .relation());
  }
}
