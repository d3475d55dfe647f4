package org.probandum.encoder;

/// The encoder cannot run here: its native library or its weights cannot be loaded or fail.
/// Searching by words still works without it.
public final class EncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
