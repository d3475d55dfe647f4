package org.probandum.intake;

import org.jspecify.annotations.Nullable;

/// A file as a whole is not what it was given as.
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  public IntakeException(String message) {
    super(message);
  }

  public IntakeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
