package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Cuts examples into batches of like length, so that little is padded. Each pass over them has an
/// order of its own, which depends on the seed and the number of the pass alone.
///
/// @param <E> the examples
final class LengthBatches<E extends Encoded> {
  /// Examples sorted by length together; more of them, less padding and less chance.
  private static final int POOL = 1_024;

  private final List<E> examples;
  private final int pieces;
  private final long seed;

  /// Batches of at most so many pieces, padding included.
  LengthBatches(List<E> examples, int pieces, long seed) {
    this.examples = List.copyOf(examples);
    this.pieces = pieces;
    this.seed = seed;
  }

  /// The batches of a pass.
  ///
  /// @param pass 0-based number of the pass
  List<List<E>> pass(int pass) {
    Random random = new Random(seed * 7_919 + pass);
    List<E> order = new ArrayList<>(examples);
    Collections.shuffle(order, random);
    List<List<E>> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += POOL) {
      List<List<E>> pool = cut(order.subList(from, Math.min(order.size(), from + POOL)), pieces);
      Collections.shuffle(pool, random);
      batches.addAll(pool);
    }
    return batches;
  }

  /// The batches of all passes one after another, without end; none where there are no examples.
  Iterator<List<E>> endless() {
    return IntStream.iterate(0, pass -> pass + 1)
        .limit(examples.isEmpty() ? 0 : Integer.MAX_VALUE)
        .boxed()
        .flatMap(pass -> pass(pass).stream())
        .iterator();
  }

  /// Batches by length, shortest first.
  static <E extends Encoded> List<List<E>> cut(List<E> examples, int pieces) {
    List<E> sorted = new ArrayList<>(examples);
    sorted.sort(Comparator.comparingInt(Encoded::length));
    List<List<E>> batches = new ArrayList<>();
    List<E> batch = new ArrayList<>();
    for (E example : sorted) {
      if (!batch.isEmpty() && (batch.size() + 1) * example.length() > pieces) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(example);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
