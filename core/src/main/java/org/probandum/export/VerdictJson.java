package org.probandum.export;

import java.util.EnumMap;
import java.util.Map;
import org.probandum.model.Assessment;
import org.probandum.model.Pair;
import org.probandum.model.Relation;

/// What was decided on a single claim, as one JSON line.
public final class VerdictJson {
  /// Scores have four decimals.
  private static final int STEPS = 10_000;

  private VerdictJson() {}

  /// One line `{id, relation, scores, score, sentences, why}`, without a line end.
  ///
  /// @param id the caller's name for the pair, given back unchanged
  public static String line(String id, Pair pair) {
    Map<Relation, Double> rounded = rounded(pair);
    return Json.line(json -> {
      json.text("id", id);
      json.name("relation", pair.relation());
      json.object(
          "scores",
          scores -> {
            for (Map.Entry<Relation, Double> score : rounded.entrySet()) {
              scores.number(score.getKey().name(), score.getValue());
            }
          });
      json.number("score", rounded.get(Relation.SUPPORTS));
      json.integers("sentences", pair.sentences());
      json.why(pair.why());
    });
  }

  /// The scores in steps that still sum to 1: each is cut, and what is missing goes to those that
  /// lost most.
  private static Map<Relation, Double> rounded(Pair pair) {
    Map<Relation, Integer> steps = new EnumMap<>(Relation.class);
    Map<Relation, Double> lost = new EnumMap<>(Relation.class);
    int missing = STEPS;
    for (Relation relation : Relation.values()) {
      double exact = pair.score(relation) * STEPS;
      int step = (int) Math.floor(exact);
      steps.put(relation, step);
      lost.put(relation, exact - step);
      missing -= step;
    }
    lost.entrySet().stream()
        .sorted(Map.Entry.<Relation, Double>comparingByValue().reversed())
        .limit(Math.max(0, missing))
        .forEach(entry -> steps.merge(entry.getKey(), 1, Integer::sum));
    Map<Relation, Double> scores = new EnumMap<>(Relation.class);
    steps.forEach((relation, step) -> scores.put(relation, (double) step / STEPS));
    return scores;
  }

  /// One line `{id, verdict, why}`, without a line end.
  ///
  /// @param id the caller's name for the claim, given back unchanged
  public static String line(String id, Assessment assessment) {
    return Json.line(json -> {
      json.text("id", id);
      json.name("verdict", assessment.verdict());
      json.why(assessment.why());
    });
  }
}
