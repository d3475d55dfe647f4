package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Does one step for many things, several at a time.
final class Workers {
  private Workers() {}

  /// The results, in the order of the things. What a step throws is thrown as it is. Of a stage
  /// with nothing to do nobody hears.
  ///
  /// @param stage what is being done, for the progress
  /// @param step thread-safe
  static <T, R> List<R> each(List<T> items, String stage, Progress progress, Function<T, R> step) {
    if (items.isEmpty()) {
      return List.of();
    }
    AtomicInteger done = new AtomicInteger();
    progress.update(stage, 0, items.size());
    try (ExecutorService workers = Executors.newFixedThreadPool(number())) {
      List<Future<R>> futures = new ArrayList<>();
      for (T item : items) {
        futures.add(
            workers.submit(() -> {
              R result = step.apply(item);
              progress.update(stage, done.incrementAndGet(), items.size());
              return result;
            }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(result(future, stage));
      }
      return results;
    }
  }

  private static <R> R result(Future<R> future, String stage) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + stage, e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new IllegalStateException(stage + " failed", e);
      }
    }
  }

  private static int number() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
