package org.probandum.app;

/// Something that stops a command, worded for the person who gave it.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// The command was given wrongly: exit code 2.
  static Failure wrongUse(String message) {
    return new Failure(2, message);
  }

  /// The command was right, but could not be done: exit code 1.
  static Failure failed(String message) {
    return new Failure(1, message);
  }

  int exitCode() {
    return exitCode;
  }
}
