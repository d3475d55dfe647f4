package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
  @Test
  void controlCharactersAndLineEndsBecomeSpaces() {
    assertThat(PrintableText.of("a\u001b[2Jb\nc\u0085d\u2028e\u0000")).isEqualTo("a [2Jb c d e ");
  }

  @Test
  void charactersThatTurnTheDirectionGo() {
    assertThat(PrintableText.of("pay \u202e\u2066001\u2069\u200e leva")).isEqualTo("pay 001 leva");
  }

  @Test
  void wordsOfOtherScriptsStayAsTheyAre() {
    String words = "می\u200cخواهم Ærøskøbing 東京 \uD83D\uDE00";
    assertThat(PrintableText.of(words)).isEqualTo(words);
  }

  @Test
  void halfOfAPairIsShownAsMissing() {
    assertThat(PrintableText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
  }
}
