package org.probandum.model;

/// How a claim's slot and a passage's slot relate.
public enum Outcome {
  AGREES,
  /// Both can hold, but the passage does not say the same (`at least 59` beside `60`).
  COMPATIBLE,
  /// Both cannot hold.
  DIFFERS,
  /// The passage does not fill this slot.
  ABSENT,
  /// The two are of different kinds or scopes.
  NOT_COMPARABLE
}
