package org.probandum.encoder;

import java.util.List;

/// What a head says of the tokens of one sentence.
///
/// @param labels the head's labels, `O` and those with `B` and `I`
/// @param probabilities for each token the probability of each label, in the labels' order
/// @param spans the spans of the most probable sequence of labels in which every `I` follows its
///   `B`, in order and without overlap
public record TokenScores(
    List<String> labels, List<List<Float>> probabilities, List<TagSpan> spans) {

  public TokenScores {
    labels = List.copyOf(labels);
    probabilities = List.copyOf(probabilities);
    spans = List.copyOf(spans);
  }

  /// The probability of a label at a token, in [0, 1].
  ///
  /// @throws IllegalArgumentException where the head has no such label
  public double probability(int token, String label) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new IllegalArgumentException("no label " + label + " among " + labels);
    }
    return probabilities.get(token).get(index);
  }
}
