package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NearestVectorsTest {

  @RepeatedTest(20)
  void itFindsWhatSortingAllFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int width = 1 + random.nextInt(9);
    List<float[]> vectors = new ArrayList<>();
    for (int i = random.nextInt(60); i >= 0; i--) {
      vectors.add(vector(random, width));
    }
    float[] query = vector(random, width);
    List<Integer> expected =
        IntStream.range(0, vectors.size())
            .filter(i -> i % 3 != 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                        (Integer i) -> -NearestVectors.dot(query, vectors.get(i)))
                    .thenComparingInt(i -> i))
            .limit(7)
            .toList();
    assertThat(new NearestVectors(vectors).find(query, 7, i -> i % 3 != 0)).isEqualTo(expected);
  }

  /// Small whole numbers, so that there are many ties.
  private static float[] vector(Random random, int width) {
    float[] vector = new float[width];
    for (int i = 0; i < width; i++) {
      vector[i] = random.nextInt(3) - 1;
    }
    return vector;
  }

  @Test
  void theProductOfAnOddWidthIsWhole() {
    float[] ones = {1, 1, 1, 1, 1, 1, 1};
    assertThat(NearestVectors.dot(ones, ones)).isCloseTo(7, within(0f));
  }
}
