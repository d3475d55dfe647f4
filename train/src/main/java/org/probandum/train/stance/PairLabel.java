package org.probandum.train.stance;

/// How a passage bears on a claim.
enum PairLabel {
  SUPPORTS(0),
  REFUTES(1),
  NOT_ENOUGH(2),
  PARTIAL(3);

  private final int output;

  PairLabel(int output) {
    this.output = output;
  }

  /// The number of the head's output that stands for it, from 0.
  int output() {
    return output;
  }
}
