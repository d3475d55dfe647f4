package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordRunsTest {
  @Test
  void caseAndMarksDoNotMatter() {
    WordRuns runs = WordRuns.of("The ferry, Zora!", 2);

    assertThat(runs.size()).isEqualTo(2);
    assertThat(runs.containedIn(WordRuns.of("the FERRY zora", 2))).isEqualTo(1);
  }

  @Test
  void containmentIsTheShareOfTheOwnRuns() {
    WordRuns part = WordRuns.of("the ferry zora sank", 2);
    WordRuns whole = WordRuns.of("on Monday the ferry Zora sank off Lug", 2);

    assertThat(part.containedIn(whole)).isEqualTo(1);
    assertThat(whole.containedIn(part)).isEqualTo(3 / 7.0, within(1e-9));
    assertThat(whole.shared(part)).isEqualTo(part.shared(whole)).isEqualTo(3);
  }

  @Test
  void aTextWithoutWordsIsContainedInNothing() {
    assertThat(WordRuns.of("...", 3).containedIn(WordRuns.of("a b c", 3))).isZero();
  }
}
