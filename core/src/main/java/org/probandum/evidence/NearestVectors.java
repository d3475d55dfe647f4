package org.probandum.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Exact search for the vectors with the largest dot product. It looks at all of them: 20,000 take
/// a few milliseconds, and the answer is the same on every machine.
///
/// @param vectors all of one width
record NearestVectors(List<float[]> vectors) {

  private record Scored(int index, float score) {}

  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::index).reversed());

  NearestVectors {
    vectors = List.copyOf(vectors);
  }

  /// Indexes of the nearest, best first; of equal ones the first first.
  List<Integer> find(float[] query, int limit, IntPredicate allowed) {
    PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
    float lowest = Float.NEGATIVE_INFINITY;
    for (int index = 0; index < vectors.size(); index++) {
      if (allowed.test(index)) {
        float score = dot(query, vectors.get(index));
        // of equal ones the first stays
        if (best.size() < limit || score > lowest) {
          best.add(new Scored(index, score));
          if (best.size() > limit) {
            best.remove();
          }
          lowest = best.element().score();
        }
      }
    }
    List<Integer> ranking = new ArrayList<>();
    while (!best.isEmpty()) {
      ranking.add(best.remove().index());
    }
    Collections.reverse(ranking);
    return ranking;
  }

  /// Four sums side by side keep the processor busy; their order is fixed, so the result is too.
  static float dot(float[] a, float[] b) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      sum0 += a[i] * b[i];
      sum1 += a[i + 1] * b[i + 1];
      sum2 += a[i + 2] * b[i + 2];
      sum3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      sum0 += a[i] * b[i];
    }
    return (sum0 + sum1) + (sum2 + sum3);
  }
}
