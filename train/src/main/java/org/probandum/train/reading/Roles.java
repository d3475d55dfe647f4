package org.probandum.train.reading;

import java.util.List;

/// The labels of a piece as seen from a cue.
final class Roles {
  /// In the model's order.
  static final List<String> LABELS = List.of("O", "B-SOURCE", "I-SOURCE", "B-CONTENT", "I-CONTENT");

  /// Size of the vectors whose product a role's number is.
  static final int WIDTH = 48;

  private Roles() {}
}
