package org.probandum.record;

/// A decision that cannot be entered: what it names is not there, or has changed under the hand.
public final class DecisionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DecisionRefused(String message) {
    super(message);
  }
}
