package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;

/// Single sentences that carry one of two labels.
///
/// @param file the labelled file
/// @param yes the label of a sentence that has the property
/// @param no the label of one that has not
/// @param property the property as the program judges it
/// @param models the models to read with
record SentenceEvaluation(
    String file, String yes, String no, Predicate<Judgement> property, Models models)
    implements Evaluation {

  @Override
  public Evaluation with(Models models) {
    return new SentenceEvaluation(file, yes, no, property, models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load(models);
    List<Boolean> found =
        rows.map(row ->
            stages
                .read(Document.ofText("text", row.get("text").asText(), Metadata.EMPTY))
                .judgements()
                .stream()
                .anyMatch(property));
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.rows().get(i);
      String gold = row.get("label").asText();
      String label = found.get(i) ? yes : no;
      labels.add(gold, label);
      if (!gold.equals(label)) {
        errors.add(row.get("id").asText(), gold, label, row.get("text").asText());
      }
    }
    return List.of(
        new Figure("macro-F1", labels.macroF1()),
        new Figure("F1 of " + yes, labels.of(yes).f1()),
        new Figure("accuracy", labels.accuracy()));
  }
}
