package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final JsonLines.Step ECHO =
      object -> JsonLines.id(object) + "=" + JsonLines.text(object, "text");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(byte[] in, JsonLines.Step step) {
    return new JsonLines(
            new Terminal(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100))
        .run(step);
  }

  private int run(String in, JsonLines.Step step) {
    return run(in.getBytes(StandardCharsets.UTF_8), step);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void orderIsKeptOverManyLinesOfUnequalWork() {
    Random random = new Random(7);
    StringBuilder in = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      int rounds = random.nextInt(20) == 0 ? 20_000 : 1;
      in.append("{\"id\":").append(i).append(",\"text\":\"").append(rounds).append("\"}\n");
      expected.append(i).append('=').append(rounds).append('\n');
    }
    int exitCode =
        run(
            in.toString(),
            object -> {
              int hash = 0;
              for (int i = Integer.parseInt(JsonLines.text(object, "text")); i > 0; i--) {
                hash = 31 * hash + i;
              }
              return hash == Integer.MIN_VALUE ? "never" : ECHO.apply(object);
            });
    assertThat(exitCode).isZero();
    assertThat(out()).isEqualTo(expected.toString());
  }

  @Test
  void emptyInputGivesNothing() {
    assertThat(run("", ECHO)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void blankLinesAreSkippedButCounted() {
    assertThat(run("\n  \t\r\n{\"id\":\"a\",\"text\":\"x\"}\r\n\nno\n", ECHO)).isEqualTo(1);
    assertThat(out()).startsWith("a=x\n{\"id\":null,\"error\":\"line 5: not JSON").hasLineCount(2);
  }

  @Test
  void lastLineNeedsNoEnd() {
    assertThat(run("{\"id\":\"a\",\"text\":\"x\"}", ECHO)).isZero();
    assertThat(out()).isEqualTo("a=x\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"b","text":                  | null | not JSON
          {"id":"b","text":"x"} {"id":"c"}   | null | not JSON
          ["id","text"]                      | null | the line is not a JSON object
          "text"                             | null | the line is not a JSON object
          {"id":"b"}                         | "b"  | "text" must be given as text
          {"id":"b","text":7}                | "b"  | "text" must be given as text
          {"id":7,"text":null}               | "7"  | "text" must be given as text
          {"text":[]}                        | ""   | "text" must be given as text
          {"id":["b"],"text":"x"}            | null | "id" must be text or a number
          """)
  void badLineIsNamedAndTheRestGoesOn(String line, String id, String problem) {
    String in = "{\"id\":\"a\",\"text\":\"x\"}\n" + line + "\n{\"id\":\"z\",\"text\":\"y\"}\n";
    assertThat(run(in, ECHO)).isEqualTo(1);
    assertThat(out().lines()).hasSize(3).startsWith("a=x").endsWith("z=y");
    assertThat(out().lines().toList().get(1))
        .startsWith("{\"id\":" + id + ",\"error\":\"line 2: " + problem.replace("\"", "\\\""));
    assertThat(err()).startsWith("probandum: line 2: " + problem).hasLineCount(1);
  }

  @Test
  void bytesThatAreNotUtf8AreABadLine() {
    byte[] in =
        "{\"id\":\"a\",\"text\":\"caf\u00e9\"}\n{\"id\":\"b\",\"text\":\"x\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(run(in, ECHO)).isEqualTo(1);
    assertThat(out()).isEqualTo("{\"id\":null,\"error\":\"line 1: not UTF-8\"}\nb=x\n");
  }

  @Test
  void byteOrderMarkIsTakenOffTheFirstLine() {
    assertThat(run("\uFEFF{\"id\":\"a\",\"text\":\"\uFEFFx\"}\n", ECHO)).isZero();
    assertThat(out()).isEqualTo("a=\uFEFFx\n");
  }

  @Test
  void numbersAreGivenBackAsText() {
    run("{\"id\":12,\"text\":\"\"}\n{\"id\":1.50,\"text\":\"\"}\n{\"text\":\"\"}\n", ECHO);
    assertThat(out().lines()).containsExactly("12=", "1.5=", "=");
  }

  @Test
  void faultInOneLineDoesNotStopTheOthers() {
    JsonLines.Step step =
        object -> {
          if (JsonLines.id(object).equals("b")) {
            throw new IllegalStateException("boom");
          }
          return ECHO.apply(object);
        };
    String in =
        """
        {"id":"a","text":""}
        {"id":"b","text":""}
        {"id":"c","text":""}
        """;
    assertThat(run(in, step)).isEqualTo(1);
    assertThat(out().lines())
        .containsExactly(
            "a=",
            "{\"id\":\"b\",\"error\":\"line 2: a fault of the program:"
                + " java.lang.IllegalStateException: boom\"}",
            "c=");
  }

  @Test
  @Timeout(30)
  void answerComesBeforeTheNextQuestionIsAsked() throws IOException, InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    ByteArrayOutputStream watched =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int start, int length) {
            super.write(bytes, start, length);
            answered.countDown();
          }
        };
    try (PipedInputStream in = new PipedInputStream()) {
      PipedOutputStream questions = new PipedOutputStream(in);
      Terminal terminal =
          new Terminal(
              in,
              new PrintStream(watched, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false,
              100);
      CompletableFuture<Integer> exitCode =
          CompletableFuture.supplyAsync(() -> new JsonLines(terminal).run(ECHO));
      questions.write("{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
      questions.flush();
      answered.await();
      questions.close();
      assertThat(exitCode.join()).isZero();
      assertThat(watched.toString(StandardCharsets.UTF_8)).isEqualTo("a=x\n");
    }
  }
}
