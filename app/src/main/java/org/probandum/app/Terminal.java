package org.probandum.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where a command reads and writes, all in UTF-8.
///
/// @param in standard input
/// @param out standard output: results
/// @param err standard error: progress and messages
/// @param interactive whether a person looks at `err`, so that progress may be drawn
/// @param columns width of the table on `out`
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, int columns) {
  private static final int DEFAULT_COLUMNS = 100;

  /// Set by the launcher, which can see whether standard error is a terminal; Java 21 cannot.
  private static final String INTERACTIVE = "probandum.interactive";

  /// The process's own streams.
  static Terminal system() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean(INTERACTIVE),
        columns(System.getenv("COLUMNS")));
  }

  /// The width that this value of `COLUMNS` asks for, at least 60, or 100 where it is no width.
  static int columns(@Nullable String value) {
    if (value == null || !value.matches("[0-9]{2,4}")) {
      return DEFAULT_COLUMNS;
    }
    return Math.max(60, Integer.parseInt(value));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
