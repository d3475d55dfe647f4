package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.model.Pair;
import org.probandum.model.Relation;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;

/// Claims with one piece of evidence and a label, through `judge`.
///
/// @param file the labelled file
/// @param models what judges beside the rules
record PairEvaluation(String file, Models models) implements Evaluation {

  @Override
  public Evaluation with(Models models) {
    return new PairEvaluation(file, models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    PairJudge judge = PairJudge.with(DocumentStages.load(), models.pair());
    List<Pair> pairs =
        rows.map(row ->
            judge.judge(row.get("claim").asText(), List.of(row.get("evidence").asText()), null));
    Set<String> known = new TreeSet<>();
    rows.rows().forEach(row -> known.add(row.get("label").asText()));
    Labels labels = new Labels();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.rows().get(i);
      String gold = row.get("label").asText();
      String found = label(pairs.get(i).relation(), known);
      labels.add(gold, found);
      if (!gold.equals(found)) {
        errors.add(
            row.get("id").asText(),
            gold,
            found,
            row.get("claim").asText() + " || " + row.get("evidence").asText());
      }
    }
    return List.of(
        new Figure("macro-F1", labels.macroF1()),
        new Figure("accuracy", labels.accuracy()),
        new Figure("F1 of SUPPORTS", labels.of("SUPPORTS").f1()),
        new Figure("precision of SUPPORTS", labels.of("SUPPORTS").precision()),
        new Figure("precision of REFUTES", labels.of("REFUTES").precision()));
  }

  /// The set's word for a relation; a relation without one is the set's word for no evidence, and
  /// where it has none, its other label.
  static String label(Relation relation, Set<String> known) {
    String word =
        switch (relation) {
          case SUPPORTS -> "SUPPORTS";
          case CONTRADICTS -> "REFUTES";
          case QUALIFIES -> known.contains("PARTIAL") ? "PARTIAL" : "NOT_ENOUGH";
          case MENTIONS -> "NOT_ENOUGH";
        };
    if (known.contains(word)) {
      return word;
    }
    return known.contains("NOT_SUPPORTS") ? "NOT_SUPPORTS" : "REFUTES";
  }
}
