package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OrderedOutputTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private OrderedOutput output(OutputStream to) {
    return new OrderedOutput(
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(to, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100),
        4);
  }

  private static OrderedOutput.Answer answer(String line) {
    return new OrderedOutput.Answer(line, null);
  }

  @Test
  void answersWaitForThoseBeforeThem() {
    OrderedOutput output = output(out);
    int first = output.begin();
    int second = output.begin();
    int third = output.begin();
    output.put(third, answer("c"));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    output.put(first, answer("a"));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\n");
    output.put(second, answer("b"));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\nc\n");
    assertThat(output.hasProblems()).isFalse();
  }

  @Test
  void roomIsGivenBackWhenAnAnswerIsPrinted() {
    OrderedOutput output = output(out);
    for (int i = 0; i < 100; i++) {
      output.put(output.begin(), answer("x"));
    }
    assertThat(out.size()).isEqualTo(200);
  }

  @Test
  void problemsAreToldOnStandardErrorToo() {
    OrderedOutput output = output(out);
    output.put(output.begin(), new OrderedOutput.Answer("{}", "line 1: not JSON"));
    assertThat(output.hasProblems()).isTrue();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("probandum: line 1: not JSON\n");
  }

  @Test
  void outputThatNobodyReadsIsNoticed() {
    OrderedOutput output =
        output(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("broken pipe");
              }
            });
    assertThat(output.isClosed()).isFalse();
    output.put(output.begin(), answer("a"));
    assertThat(output.isClosed()).isTrue();
  }
}
