package org.probandum.ingest.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.ingest.parser.Bounds;
import org.probandum.ingest.parser.Format;
import org.probandum.ingest.parser.Input;
import org.probandum.ingest.parser.Part;

class ParserProcessTest {
  private static final Bounds BOUNDS = new Bounds(100_000, 1 << 20, 1 << 22, 100, 100);
  private static final byte[] TABLE = "Day,Killed\n1 May,3\n".getBytes(StandardCharsets.UTF_8);

  private static List<Part> parse(ParserProcess process) {
    List<Part> parts = new ArrayList<>();
    process.parse(Format.CSV, new Input.Memory(TABLE), parts::add);
    return parts;
  }

  private static ParserProcess process(Duration silence) {
    return ParserProcess.create(
        new Settings(BOUNDS, 128, silence, Duration.ofMinutes(1), Duration.ofMinutes(1)));
  }

  @Test
  void oneProcessReadsManyFilesAndLeavesNothingBehind() {
    Path folder;
    try (ParserProcess process = process(Duration.ofMinutes(1))) {
      assertThat(process.started()).isZero();
      assertThat(parse(process)).isEqualTo(parse(process)).hasSize(1);
      assertThat(process.started()).isEqualTo(1);
      folder = process.folder();
      assertThat(folder).exists();
    }
    assertThat(Files.exists(folder)).isFalse();
  }

  @Test
  void aProcessThatTakesTooLongIsEndedAndTheNextFileGetsAnother() {
    try (ParserProcess process = process(Duration.ofNanos(1))) {
      assertThat(parse(process)).containsExactly(new Part.Refused("it took the parser too long"));
      assertThat(parse(process)).containsExactly(new Part.Refused("it took the parser too long"));
      assertThat(process.started()).isEqualTo(2);
    }
  }
}
