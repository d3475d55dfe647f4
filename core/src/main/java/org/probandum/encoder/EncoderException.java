package org.probandum.encoder;

/// A model cannot be used here: its native library, its description or its weights cannot be loaded
/// or fail. Searching by words and reading by rules still work without it.
public final class EncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EncoderException(String message) {
    super(message);
  }

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
