package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTwoWayLabelAllowsAllButSupports() throws IOException {
    Path file = file("{\"claim\": \"A .\", \"evidence\": \"B .\", \"label\": \"NOT_SUPPORTS\"}");

    List<PairExample> pairs = PairFile.read(file, "own");

    assertThat(pairs)
        .containsExactly(new PairExample("A.", "B.", PairExample.NOT_SUPPORTED, 1, "own"));
  }

  @Test
  void anUnknownLabelNamesFileAndLine() throws IOException {
    Path file =
        file(
            "{\"claim\": \"A\", \"evidence\": \"B\", \"label\": \"SUPPORTS\"}\n"
                + "{\"claim\": \"A\", \"evidence\": \"B\", \"label\": \"MAYBE\"}");

    assertThatThrownBy(() -> PairFile.read(file, "own"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("pairs.jsonl, line 2", "MAYBE", "NOT_SUPPORTS");
  }

  @Test
  void aMissingFileSaysWhereToPutTheData() {
    assertThatThrownBy(() -> PairFile.read(folder.resolve("none.jsonl"), "own"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--data");
  }

  @Test
  void whatMeasuresIsHeldOutByClaimAndBySentence() throws IOException {
    Path file =
        file(
            "{\"claim\": \"The dam burst .\", \"evidence\": \"It burst on Monday . Nobody saw.\","
                + " \"label\": \"SUPPORTS\"}");
    HeldOut heldOut = HeldOut.of(List.of(file, folder.resolve("none.jsonl")));

    assertThat(heldOut.holds(pair("The dam burst.", "x"))).isTrue();
    assertThat(heldOut.holds(pair("x", "Rain fell. It burst on Monday."))).isTrue();
    assertThat(heldOut.holds(pair("The dam held.", "Rain fell."))).isFalse();
  }

  private static PairExample pair(String claim, String passage) {
    return PairExample.of(claim, passage, PairLabel.SUPPORTS, "x");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("pairs.jsonl"), lines);
  }
}
