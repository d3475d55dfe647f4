package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BestTreeTest {
  private static float[][] scores(int words, long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[words][words + 1];
    for (float[] row : scores) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) Math.log(random.nextDouble());
      }
    }
    return scores;
  }

  @RepeatedTest(60)
  void everyWordHangsOnOneRootHoweverTheScoresAre(RepetitionInfo info) {
    int words = 1 + info.getCurrentRepetition() % 23;
    int[] heads = BestTree.heads(scores(words, info.getCurrentRepetition()));
    int roots = 0;
    for (int word = 0; word < words; word++) {
      roots += heads[word] == Dependency.ROOT ? 1 : 0;
      int at = word;
      for (int steps = 0; at != Dependency.ROOT; steps++) {
        assertThat(steps).as("a cycle above word %d", word).isLessThanOrEqualTo(words);
        at = heads[at];
      }
    }
    assertThat(roots).isEqualTo(1);
  }

  @Test
  void theBestHeadsStandWhereTheyMakeATree() {
    float[][] scores = {
      {-9, -1, -9, -9},
      {-9, -9, -9, -1},
      {-9, -1, -9, -9},
    };
    assertThat(BestTree.heads(scores)).containsExactly(1, Dependency.ROOT, 1);
  }

  @Test
  void theRootIsTheWordThatHasNoBetterHead() {
    float[][] scores = {
      {-9, log(.3), -9, log(.4)},
      {log(.55), -9, -9, log(.45)},
      {-9, log(.9), -9, -9},
    };
    assertThat(BestTree.heads(scores)).containsExactly(Dependency.ROOT, 0, 1);
  }

  private static float log(double probability) {
    return (float) Math.log(probability);
  }

  @Test
  void aLongSentenceOfNothingButCyclesBecomesATree() {
    float[][] scores = scores(254, 77);
    for (int word = 0; word < 254; word++) {
      scores[word][word ^ 1] = 0;
    }
    int[] heads = BestTree.heads(scores);
    assertThat(Arrays.stream(heads).filter(head -> head == Dependency.ROOT).count()).isEqualTo(1);
  }

  @Test
  void aCycleIsOpenedWhereThatCostsLeast() {
    float[][] scores = {
      {-9, -1, -8, -9},
      {-1, -9, -2, -9},
      {-9, -9, -9, -1},
    };
    assertThat(BestTree.heads(scores)).containsExactly(1, 2, Dependency.ROOT);
  }

  @Test
  void noWordsMakeNoTree() {
    assertThat(BestTree.heads(new float[0][])).isEmpty();
  }
}
