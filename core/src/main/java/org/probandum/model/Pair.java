package org.probandum.model;

import java.util.List;
import java.util.Map;

/// How one piece of evidence bears on one claim, without a case around it.
///
/// @param relation what the comparison decides
/// @param scores a weight for each relation in [0, 1]; they sum to 1 and the relation's is greatest
/// @param sentences 0-based indexes of the evidence sentences that decided
/// @param why the reason
public record Pair(
    Relation relation, Map<Relation, Double> scores, List<Integer> sentences, Why why) {
  public Pair {
    scores = Map.copyOf(scores);
    sentences = List.copyOf(sentences);
  }

  /// The weight of the relation.
  public double score(Relation of) {
    return scores.getOrDefault(of, 0.0);
  }
}
