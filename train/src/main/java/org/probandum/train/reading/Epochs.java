package org.probandum.train.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The batches of each epoch: all tasks mixed, windows of like length together. The same seed and
/// epoch give the same batches.
final class Epochs {
  private static final int SORTED_TOGETHER = 160;

  private final List<ReadingData.Task> tasks;
  private final int pieces;
  private final long seed;

  /// @param pieces the most pieces of a batch, padding included
  Epochs(List<ReadingData.Task> tasks, int pieces, long seed) {
    this.tasks = List.copyOf(tasks);
    this.pieces = pieces;
    this.seed = seed;
  }

  /// The batches of an epoch, counted from 0.
  List<List<Example>> batches(long epoch) {
    Random random = new Random(seed * 7919 + epoch);
    List<Example> shown = new ArrayList<>();
    for (ReadingData.Task task : tasks) {
      draw(task, random, shown);
    }
    Collections.shuffle(shown, random);
    List<List<Example>> batches = new ArrayList<>();
    for (int i = 0; i < shown.size(); i += SORTED_TOGETHER) {
      List<Example> some =
          new ArrayList<>(shown.subList(i, Math.min(shown.size(), i + SORTED_TOGETHER)));
      some.sort(Comparator.comparingInt(Example::length).reversed());
      batches.addAll(cut(some));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static void draw(ReadingData.Task task, Random random, List<Example> shown) {
    List<Example> order = new ArrayList<>(task.windows());
    Collections.shuffle(order, random);
    long count = Math.round(task.share() * order.size());
    for (long i = 0; i < count; i++) {
      shown.add(order.get((int) (i % order.size())));
    }
  }

  /// @param some longest first
  private List<List<Example>> cut(List<Example> some) {
    List<List<Example>> batches = new ArrayList<>();
    int start = 0;
    while (start < some.size()) {
      int fit = Math.max(1, pieces / some.get(start).length());
      int end = Math.min(some.size(), start + fit);
      batches.add(List.copyOf(some.subList(start, end)));
      start = end;
    }
    return batches;
  }
}
