package org.probandum.export;

import org.probandum.model.Assessment;
import org.probandum.model.Pair;
import org.probandum.model.Relation;

/// What was decided on a single claim, as one JSON line.
public final class VerdictJson {
  private VerdictJson() {}

  /// One line `{id, relation, scores, score, sentences, why}`, without a line end.
  ///
  /// @param id the caller's name for the pair, given back unchanged
  public static String line(String id, Pair pair) {
    return Json.line(json -> {
      json.text("id", id);
      json.name("relation", pair.relation());
      json.object(
          "scores",
          scores -> {
            for (Relation relation : Relation.values()) {
              scores.number(relation.name(), pair.score(relation));
            }
          });
      json.number("score", pair.score(Relation.SUPPORTS));
      json.integers("sentences", pair.sentences());
      json.why(pair.why());
    });
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
