package org.probandum.record;

import org.jspecify.annotations.Nullable;

/// A case that cannot be opened, read or written, with the file and the cause in words.
public class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CaseException(String message) {
    super(message);
  }

  public CaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
