package org.probandum.app;

import org.probandum.model.Verdict;

/// Verdicts as people say them.
final class VerdictWords {
  private VerdictWords() {}

  /// The verdict in words, at most twelve characters wide.
  static String of(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "contradicted";
      case CONTESTED -> "contested";
      case QUALIFIED -> "qualified";
      case SUPPORTED -> "supported";
      case CORROBORATED -> "corroborated";
      case NO_EVIDENCE -> "not found";
      case NOT_CHECKABLE -> "no claim";
    };
  }
}
