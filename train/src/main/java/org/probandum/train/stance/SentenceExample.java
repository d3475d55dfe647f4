package org.probandum.train.stance;

/// A sentence, and how far its wording carries its author's opinion.
///
/// @param text one sentence
/// @param subjective the probability that annotators would call it subjective, in [0, 1]
record SentenceExample(String text, double subjective) {

  SentenceExample {
    if (!(subjective >= 0 && subjective <= 1)) {
      throw new IllegalArgumentException("a probability is in [0, 1], not " + subjective);
    }
  }

  /// Whether it is rather subjective than objective.
  boolean isSubjective() {
    return subjective > 0.5;
  }
}
