package org.probandum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.probandum.bench.CopySet.Kind;

class CopySetTest {
  private static Rows rows(int count) {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(JsonNodeFactory.instance.objectNode().put("text", text(new Random(i))));
    }
    return new Rows(rows);
  }

  /// Twelve sentences of ten made-up words, in which `killed` and `police` stand often.
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 12; sentence++) {
      for (int word = 0; word < 10; word++) {
        String made = Integer.toString(random.nextInt(4_000), 36) + "o";
        text.append(word % 5 == 1 ? "killed" : word % 7 == 3 ? "the" : made).append(' ');
      }
      text.setCharAt(text.length() - 1, '.');
      text.append(' ');
    }
    return text.toString();
  }

  @Test
  void equalSeedsMakeEqualSets() {
    assertThat(CopySet.of(rows(20), 7)).isEqualTo(CopySet.of(rows(20), 7));
    assertThat(CopySet.of(rows(20), 7)).isNotEqualTo(CopySet.of(rows(20), 8));
  }

  @Test
  void eachOriginalHasOneCopyOfEveryKindAndAStranger() {
    List<CopySet.Item> items = CopySet.of(rows(20), 7).items();

    assertThat(items.stream().filter(item -> item.family() == 0).map(CopySet.Item::kind))
        .containsExactly(
            Kind.ORIGINAL,
            Kind.VERBATIM,
            Kind.CUT,
            Kind.SHUFFLED,
            Kind.REWORDED,
            Kind.ALL_TOGETHER);
    assertThat(items.stream().filter(item -> item.kind() == Kind.SAME_TOPIC)).hasSize(5);
  }

  @Test
  void copiesOfMadeUpTextsAreFoundAndNothingElse() {
    List<Figure> figures =
        new OriginsEvaluation("none").measure(rows(40), new ErrorList(System.err, 0));

    assertThat(figures)
        .contains(new Figure("pairwise precision", 1), new Figure("pairwise recall", 1));
  }

  @Test
  void whatTheFileItselfHoldsTwiceIsLeftOut() {
    Rows once = rows(12);
    List<JsonNode> twice = new ArrayList<>(once.rows());
    twice.addAll(once.rows());

    assertThat(CopySet.of(new Rows(twice), 7)).isEqualTo(CopySet.of(once, 7));
  }
}
