package org.probandum.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// One run of the program with streams in memory.
///
/// @param exitCode what the process would end with
/// @param out all of standard output
/// @param err all of standard error
record Invocation(int exitCode, String out, String err) {
  private static final int COLUMNS = 100;

  /// Who looks at standard error.
  enum Audience {
    NOBODY,
    PERSON
  }

  static Invocation of(String... args) {
    return reading("", args);
  }

  static Invocation reading(String in, String... args) {
    return reading(in.getBytes(StandardCharsets.UTF_8), Audience.NOBODY, args);
  }

  static Invocation reading(byte[] in, Audience audience, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            audience == Audience.PERSON,
            COLUMNS);
    int exitCode = Main.run(args, terminal);
    return new Invocation(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
