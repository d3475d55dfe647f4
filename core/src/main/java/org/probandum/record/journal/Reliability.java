package org.probandum.record.journal;

/// How reliable a source is, in the Admiralty system.
public enum Reliability {
  /// Completely reliable.
  A,
  /// Usually reliable.
  B,
  /// Fairly reliable.
  C,
  /// Not usually reliable.
  D,
  /// Unreliable.
  E,
  /// It cannot be judged.
  F
}
