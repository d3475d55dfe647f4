package org.probandum.record;

/// Whether a claim is to be looked at.
public enum ClaimState {
  /// It stands.
  ACTIVE,
  /// A person dropped it.
  DROPPED,
  /// A person split it; its parts stand.
  SPLIT,
  /// A person merged it with others; the whole stands.
  MERGED,
  /// The latest run does not find it any more, and a person decided something on it.
  GONE
}
