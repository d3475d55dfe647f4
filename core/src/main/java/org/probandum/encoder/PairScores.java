package org.probandum.encoder;

import java.util.Map;

/// How likely it is that a passage supports a claim, refutes it, or neither.
///
/// @param supports the probability that it supports the claim, in [0, 1]
/// @param refutes the probability that it refutes the claim
/// @param notEnough the probability that it does neither
/// @param partial the probability that it supports a part of the claim
public record PairScores(double supports, double refutes, double notEnough, double partial) {

  /// The probabilities by label: SUPPORTS, REFUTES, NOT_ENOUGH, PARTIAL.
  public Map<String, Double> byLabel() {
    return Map.of(
        "SUPPORTS", supports, "REFUTES", refutes, "NOT_ENOUGH", notEnough, "PARTIAL", partial);
  }
}
