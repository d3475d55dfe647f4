package org.probandum.bench;

import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;

/// Single sentences labelled SUBJECTIVE or OBJECTIVE.
final class SubjectivityEvaluation implements Evaluation {

  @Override
  public String file() {
    return "claims/subjectivity-dev.jsonl";
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
                .anyMatch(Judgement::subjective));
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      String gold = rows.rows().get(i).get("label").asText();
      String label = found.get(i) ? "SUBJECTIVE" : "OBJECTIVE";
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
        new Figure("macro-F1", labels.macroF1()), new Figure("accuracy", labels.accuracy()));
  }
}
