package org.probandum.bench;

import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;

/// Single sentences labelled CHECKWORTHY or NOT_CHECKWORTHY.
final class CheckworthyEvaluation implements Evaluation {

  @Override
  public String file() {
    return "claims/checkworthy-dev.jsonl";
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load();
    List<Boolean> found =
        rows.map(row ->
            stages
                .read(Document.ofText("text", row.get("text").asText(), Metadata.EMPTY))
                .judgements()
                .stream()
                .anyMatch(Judgement::checkworthy));
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      String gold = rows.rows().get(i).get("label").asText();
      String label = found.get(i) ? "CHECKWORTHY" : "NOT_CHECKWORTHY";
      labels.add(gold, label);
      if (!gold.equals(label)) {
        errors.add(
            rows.rows().get(i).get("id").asText(),
            gold,
            label,
            rows.rows().get(i).get("text").asText());
      }
    }
    return List.of(
        new Figure("F1 of CHECKWORTHY", labels.of("CHECKWORTHY").f1()),
        new Figure("accuracy", labels.accuracy()));
  }
}
