package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.text.TextParser;

class HostileInputTest {
  private static final TextParser PARSER = TextParser.load();
  private final DocumentReader reader = DocumentReader.create();

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(HostileInputTest.class.getResource(name)).toURI());
  }

  static List<Path> crashes() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(resource("crashes"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("crashes")
  void aHostileFileIsReadOrRejectedAndWhatIsReadCanBeParsed(Path file) {
    switch (reader.read(file, String.valueOf(file.getFileName()))) {
      case Ingested.NotRead notRead -> assertThat(notRead.rejected().reason()).isNotBlank();
      case Ingested.Read(Document document) -> {
        assertThat(document.text()).isNotBlank();
        assertThat(PARSER.parse(document).sentences()).isNotEmpty();
      }
    }
  }

  @RepeatedTest(60)
  void aDamagedPageNeverFails(RepetitionInfo repetition) throws IOException, URISyntaxException {
    long seed = 1_000L + repetition.getCurrentRepetition();
    byte[] bytes = Files.readAllBytes(resource("pages/harbour-gazette.html"));
    byte[] damaged = damage(bytes, new Random(seed));
    switch (reader.read(damaged, "page.html")) {
      case Ingested.NotRead notRead ->
          assertThat(notRead.rejected().reason()).as("seed %d", seed).isNotBlank();
      case Ingested.Read(Document document) ->
          assertThat(document.text()).as("seed %d", seed).isNotBlank();
    }
  }

  /// Cuts, doubles and overwrites stretches of the bytes.
  private static byte[] damage(byte[] bytes, Random random) {
    byte[] now = bytes.clone();
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(now.length);
      int length = Math.min(now.length - at, random.nextInt(60));
      int to = random.nextInt(now.length - length + 1);
      System.arraycopy(now, at, now, to, length);
      now[random.nextInt(now.length)] = (byte) (1 + random.nextInt(255));
    }
    return now;
  }

  @Test
  void aMillionCharactersWithoutABlankAreReadAndParsed() {
    Ingested read = reader.read("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "a.txt");
    assertThat(read).isInstanceOf(Ingested.Read.class);
    Document document = ((Ingested.Read) read).document();
    assertThat(PARSER.parse(document).sentences().getFirst().span().start()).isZero();
    assertThat(document.metadata()).isNotEqualTo(Metadata.EMPTY);
  }
}
