package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ErrorReportTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          false,
          100);

  private int report(Exception problem) {
    CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create());
    return new ErrorReport(terminal)
        .handleExecutionException(problem, command, command.parseArgs());
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static List<Arguments> problems() {
    return List.of(
        Arguments.of(Failure.wrongUse("no such thing"), 2, "no such thing"),
        Arguments.of(Failure.failed("it broke"), 1, "it broke"),
        Arguments.of(new AccessDeniedException("/x"), 1, "permission denied"),
        Arguments.of(new NoSuchFileException("/x"), 1, "there is no /x"),
        Arguments.of(new FileSystemException("/x", null, "No space left"), 1, "No space left"),
        Arguments.of(new IOException(), 1, "IOException"),
        Arguments.of(
            new UncheckedIOException("cannot list /x", new AccessDeniedException("/x")),
            1,
            "cannot list /x: permission denied"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void expectedProblemsAreOneClearLine(Exception problem, int exitCode, String line) {
    assertThat(report(problem)).isEqualTo(exitCode);
    assertThat(err()).isEqualTo("probandum: " + line + "\n");
  }

  @Test
  void faultsOfTheProgramShowWhereTheyAre() {
    assertThat(report(new IllegalStateException("boom"))).isEqualTo(1);
    assertThat(err())
        .startsWith("probandum: this is a fault of the program, please report it: ")
        .contains("boom", "at org.probandum.app.ErrorReportTest");
  }
}
