package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.pipeline.Version;

class MainTest {
  @Test
  void noArgumentsPrintUsageOnStandardErrorAndAreWrongUse() {
    Invocation run = Invocation.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("probandum demo", "Usage: probandum", "check", "assess");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "case", "demo", "read", "judge", "assess", "models"})
  void everyCommandHelps(String command) {
    Invocation run = Invocation.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: probandum " + command);
    assertThat(Invocation.of("help", command).out()).isEqualTo(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "case", "demo", "read", "judge", "assess", "models"})
  void everyCommandIsNamedWithASentenceOnOneLine(String command) {
    Invocation run = Invocation.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("(?m)^  " + command + " +[A-Z].*\\.$");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "check --version", "judge --version"})
  void versionIsPrinted(String line) {
    Invocation run = Invocation.of(line.split(" ", -1));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines("probandum " + Version.VERSION + "\n");
  }

  @Test
  void unknownOptionSuggestsTheNearest() {
    Invocation run = Invocation.of("check", "a.txt", "--sources", "b", "--publishd", "2026");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--publishd", "Possible solutions: --published");
  }

  @Test
  void unknownCommandSuggestsTheNearest() {
    Invocation run = Invocation.of("chek");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("chek", "Did you mean: probandum check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "check article.txt", "check --sources x", "read", "judge", "assess"})
  void whatIsMissingIsWrongUse(String line) {
    Invocation run = Invocation.of(line.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing required");
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    int exitCode =
        Main.run(
            new String[] {"--version"},
            new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(full, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100));
    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output could not be written to the end");
  }
}
