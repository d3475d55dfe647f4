package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ProgressLine line(Invocation.Audience audience) {
    return ProgressLine.on(
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            audience == Invocation.Audience.PERSON,
            100));
  }

  @Test
  void oneLineIsDrawnOverAndWiped() {
    try (ProgressLine line = line(Invocation.Audience.PERSON)) {
      line.update("reading", 1, 2);
      line.update("reading", 2, 2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[Kreading 1 of 2\r\u001b[Kreading 2 of 2\r\u001b[K");
  }

  @Test
  void nothingIsDrawnWhereNobodyLooks() {
    try (ProgressLine line = line(Invocation.Audience.NOBODY)) {
      line.update("reading", 1, 2);
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void nothingIsWipedWhereNothingWasDrawn() {
    line(Invocation.Audience.PERSON).close();
    assertThat(err.size()).isZero();
  }
}
