package org.probandum.record.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
  private sealed interface Shown {}

  private record Drawn(double size, @Nullable Double angle) implements Shown {}

  private record Told(String text, @Nullable String by, List<String> to) implements Shown {}

  private record All(
      int small, long large, boolean yes, @Nullable LocalDate day, List<Shown> shown) {}

  private static All all(Random random) {
    String text = random.ints(6).mapToObj(i -> String.valueOf((char) i)).reduce("", String::concat);
    return new All(
        random.nextInt(),
        random.nextLong(),
        random.nextBoolean(),
        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(-99_999, 99_999)),
        List.of(
            new Told(text, random.nextBoolean() ? null : text, List.of("", text, "\ud83d")),
            new Drawn(random.nextGaussian(), null),
            new Told("", "", List.of())));
  }

  @Test
  void whatIsReadFromAsciiBytesEqualsWhatWasWrittenEvenHalvesOfCharacters() {
    PlainJson json = PlainJson.inAscii();
    for (int seed = 0; seed < 200; seed++) {
      All written = all(new Random(seed));
      byte[] bytes = json.write(written, All.class).getBytes(StandardCharsets.US_ASCII);
      String read = new String(bytes, StandardCharsets.US_ASCII);

      assertThat(json.read(read, All.class)).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void textThatIsCutIsRefused() {
    PlainJson json = PlainJson.inAscii();
    String whole = json.write(all(new Random(7)), All.class);
    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      assertThatThrownBy(() -> json.read(cut, All.class))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
