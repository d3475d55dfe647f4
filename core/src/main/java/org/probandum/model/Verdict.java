package org.probandum.model;

/// What the sources say on a claim taken together.
public enum Verdict {
  CONTRADICTED,
  CONTESTED,
  QUALIFIED,
  SUPPORTED,
  CORROBORATED,
  NO_EVIDENCE,
  /// For a sentence that is no claim; never on a claim.
  NOT_CHECKABLE
}
