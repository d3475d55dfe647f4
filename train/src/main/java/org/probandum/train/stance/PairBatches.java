package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Cuts pairs into batches of like length, so that little is padded. Each pass over the pairs has
/// an order of its own, which depends on the seed and the number of the pass alone.
final class PairBatches {
  /// Pairs sorted by length together; more of them, less padding and less chance.
  private static final int POOL = 1_024;

  private final List<EncodedPair> pairs;
  private final int pieces;
  private final long seed;

  /// Batches of at most so many pieces, padding included.
  PairBatches(List<EncodedPair> pairs, int pieces, long seed) {
    this.pairs = List.copyOf(pairs);
    this.pieces = pieces;
    this.seed = seed;
  }

  /// The batches of a pass.
  ///
  /// @param pass 0-based number of the pass
  List<List<EncodedPair>> pass(int pass) {
    Random random = new Random(seed * 7_919 + pass);
    List<EncodedPair> order = new ArrayList<>(pairs);
    Collections.shuffle(order, random);
    List<List<EncodedPair>> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += POOL) {
      List<List<EncodedPair>> pool =
          cut(order.subList(from, Math.min(order.size(), from + POOL)), pieces);
      Collections.shuffle(pool, random);
      batches.addAll(pool);
    }
    return batches;
  }

  /// Batches by length, shortest first.
  static List<List<EncodedPair>> cut(List<EncodedPair> pairs, int pieces) {
    List<EncodedPair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingInt(EncodedPair::length));
    List<List<EncodedPair>> batches = new ArrayList<>();
    List<EncodedPair> batch = new ArrayList<>();
    for (EncodedPair pair : sorted) {
      if (!batch.isEmpty() && (batch.size() + 1) * pair.length() > pieces) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(pair);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
