package org.probandum.record.journal;

/// How far the review of a claim is.
public enum ReviewStatus {
  TODO,
  IN_PROGRESS,
  /// Ready for the second reader.
  READY,
  AGREED,
  DISPUTED
}
