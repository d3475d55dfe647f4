package org.probandum.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

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

  /// What went wrong with a file, in words.
  static String reason(@Nullable IOException problem) {
    return switch (problem) {
      case null -> "for no known reason";
      case AccessDeniedException e -> "permission denied";
      case NoSuchFileException e -> "there is no " + e.getFile();
      case FileAlreadyExistsException e -> e.getFile() + " is in the way";
      case DirectoryNotEmptyException e -> e.getFile() + " is a folder that is not empty";
      case FileSystemException e -> orName(e.getReason(), e);
      case IOException e -> orName(e.getMessage(), e);
    };
  }

  private static String orName(@Nullable String words, IOException problem) {
    return words == null ? problem.getClass().getSimpleName() : words;
  }
}
