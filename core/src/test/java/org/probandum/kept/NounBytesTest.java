package org.probandum.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NounBytesTest {
  private sealed interface Shown {}

  private record Drawn(double size, @Nullable Double angle) implements Shown {}

  private record Told(String text, @Nullable String by, List<String> to) implements Shown {}

  private enum Colour {
    RED,
    GREEN
  }

  private record All(
      int small,
      long large,
      boolean yes,
      Colour colour,
      @Nullable LocalDate day,
      Drawn drawn,
      List<Shown> shown,
      List<Integer> numbers) {}

  private record Open(Map<String, String> texts) {}

  private static All all(Random random) {
    String text = random.ints(6).mapToObj(i -> String.valueOf((char) i)).reduce("", String::concat);
    return new All(
        random.nextInt(),
        random.nextLong(),
        random.nextBoolean(),
        Colour.values()[random.nextInt(2)],
        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(-99_999, 99_999)),
        new Drawn(random.nextGaussian(), -0.0),
        List.of(
            new Told(text, random.nextBoolean() ? null : text, List.of("", text, "\ud83d")),
            new Drawn(Double.NaN, null),
            new Told("", "", List.of())),
        List.of(0, 1, -1, 63, 64, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void whatIsReadEqualsWhatWasWritten() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      All written = all(new Random(seed));
      byte[] bytes = NounBytes.bytes(written);

      assertThat(NounBytes.read(bytes, All.class)).as("seed %d", seed).isEqualTo(written);
      assertThat(NounBytes.bytes(NounBytes.read(bytes, All.class))).isEqualTo(bytes);
    }
  }

  @Test
  void bytesThatAreCutOrGoOnAreRefused() {
    byte[] bytes = NounBytes.bytes(all(new Random(7)));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> NounBytes.read(cut, All.class)).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> NounBytes.read(Arrays.copyOf(bytes, bytes.length + 1), All.class))
        .isInstanceOf(IOException.class)
        .hasMessage("1 bytes are left over");
  }

  @Test
  void bytesOfAnythingEndInARecordOrARefusal() {
    Random random = new Random(11);
    int refused = 0;
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = NounBytes.bytes(all(random));
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        NounBytes.read(bytes, All.class);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aTypeThatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> NounBytes.bytes(new Open(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.util.Map");
  }
}
