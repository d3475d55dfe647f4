package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {

  @Test
  void scoresAreSumsOfReciprocalRanks() {
    List<Fusion.Joined> joined =
        Fusion.join(Map.of(Search.MEANING, List.of(7, 3), Search.WORDS, List.of(3, 5)), 10);
    assertThat(joined).extracting(Fusion.Joined::index).containsExactly(3, 7, 5);
    assertThat(joined.get(0).score()).isCloseTo(1 / 61.0 + 1 / 62.0, within(1e-12));
    assertThat(joined.get(0).searches()).containsExactly(Search.WORDS, Search.MEANING);
    assertThat(joined.get(1).searches()).containsExactly(Search.MEANING);
  }

  @Test
  void ofEqualScoresTheFirstPassageIsFirst() {
    assertThat(Fusion.join(Map.of(Search.WORDS, List.of(9), Search.EVENT, List.of(2)), 10))
        .extracting(Fusion.Joined::index)
        .containsExactly(2, 9);
  }

  @Test
  void nothingJoinedIsNothing() {
    assertThat(Fusion.join(Map.of(), 10)).isEmpty();
  }
}
