package org.probandum.export.form;

import org.jspecify.annotations.Nullable;

/// A report could not be rendered, worded for the person who asked for it.
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
