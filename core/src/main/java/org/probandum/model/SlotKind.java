package org.probandum.model;

/// The parts of a claim that can be compared one by one.
public enum SlotKind {
  ACTION,
  /// Who or what does it.
  ACTOR,
  /// Whom or what it is done to.
  TARGET,
  TIME,
  PLACE,
  QUANTITY,
  /// A document that is said to hold something.
  DOCUMENT,
  /// How far or how often (`most`, `overwhelmingly`, `repeatedly`).
  DEGREE,
  /// What is said to have brought it about.
  CAUSE
}
