package org.probandum.ingest.parser;

/// A file that cannot or may not be read; the message is the reason, one plain clause.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String reason) {
    super(reason);
  }

  Refusal(String reason, Throwable cause) {
    super(reason, cause);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
