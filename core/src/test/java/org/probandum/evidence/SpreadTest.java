package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.evidence.Fusion.Joined;

class SpreadTest {
  /// Passages 0 to 19 stand in one document, each later one in its own.
  private static final Spread BY_DOCUMENT =
      new Spread(
          one -> one.index() < 20 ? "long" : "d" + one.index(), one -> "words " + one.index());

  private static List<Joined> ranked(int count) {
    List<Joined> ranked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranked.add(new Joined(i, 1.0 / (i + 1), List.of(Search.WORDS)));
    }
    return ranked;
  }

  private static List<Integer> indexes(List<Joined> picked) {
    return picked.stream().map(Joined::index).toList();
  }

  @Test
  void oneLongDocumentLeavesRoomForOthers() {
    assertThat(indexes(BY_DOCUMENT.pick(ranked(30), 12)))
        .containsExactly(0, 1, 2, 20, 21, 22, 23, 24, 25, 26, 27, 28);
  }

  @Test
  void roomThatNobodyElseWantsIsFilled() {
    assertThat(indexes(BY_DOCUMENT.pick(ranked(20), 12)))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void aSentenceThatManyPrintTakesThreePlaces() {
    Spread copies =
        new Spread(one -> "d" + one.index(), one -> one.index() < 10 ? "same" : "" + one.index());

    assertThat(indexes(copies.pick(ranked(14), 6))).containsExactly(0, 1, 2, 10, 11, 12);
  }
}
