package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPiecesTest {
  private static String words(int count) {
    return "word ".repeat(count).strip();
  }

  @Test
  void aShortTextIsOnePiece() {
    assertThat(TextPieces.of("The dam broke.\n\nIt rained.\n"))
        .containsExactly("The dam broke.\n\nIt rained.");
    assertThat(TextPieces.of("")).isEmpty();
    assertThat(TextPieces.of(" \n ")).isEmpty();
  }

  @Test
  void aLongTextIsCutAtALineEndOrABlank() {
    List<String> pieces = TextPieces.of(words(100) + "\n" + words(600));

    assertThat(pieces.getFirst()).isEqualTo(words(100));
    assertThat(pieces).hasSize(4).allSatisfy(piece -> assertThat(piece).endsWith("word"));
    assertThat(String.join(" ", pieces)).isEqualTo(words(700));
  }

  @Test
  void aTextWithoutABlankIsCutAndNothingIsLost() {
    String text = "🙂".repeat(3_001) + "x";

    assertThat(String.join("", TextPieces.of(text))).isEqualTo(text);
    assertThat(String.join("", TextPieces.of("y" + text))).isEqualTo("y" + text);
  }
}
