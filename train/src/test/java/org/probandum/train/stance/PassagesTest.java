package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String PASSAGE =
      "The river rose on Monday. The dam at Brod burst on Tuesday. Schools were closed.";

  @Test
  void theSentenceThatSpeaksOfTheClaimIsKept() {
    assertThat(Passages.cut("The dam at Brod burst.", PASSAGE, 8))
        .isEqualTo("The dam at Brod burst on Tuesday.");
  }

  @Test
  void aShortPassageStaysWhole() {
    assertThat(Passages.cut("The dam at Brod burst.", PASSAGE, 50)).isEqualTo(PASSAGE);
  }

  @Test
  void whatIsLeftWithoutTheKeySentenceDoesNotSpeakOfTheClaim() {
    assertThat(Passages.without("The dam at Brod burst.", PASSAGE))
        .isEqualTo("The river rose on Monday. Schools were closed.");
    assertThat(Passages.without("The river rose.", "The river rose on Monday.")).isNull();
  }

  @Test
  void otherSentencesAreMixedInAndNoneIsLost() {
    String mixed =
        Passages.mixed(PASSAGE, "Nobody was hurt. Trains stood still.", 1, new Random(1));

    assertThat(mixed).contains("The river rose on Monday.", "Schools were closed.");
    assertThat(Passages.sentences(mixed)).hasSize(4);
  }
}
