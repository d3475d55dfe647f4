package org.probandum.app.web.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// A check that goes on in the background, to be watched from other threads.
public final class Run {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private RunState state;
  private long version;

  Run(String id) {
    this.state = RunState.begun(id);
  }

  /// How far it has come, and a number that grows with every change.
  public record Seen(RunState state, long version) {}

  /// How far it has come.
  public RunState state() {
    return look().state();
  }

  /// How far it has come, to be waited on.
  public Seen look() {
    lock.lock();
    try {
      return new Seen(state, version);
    } finally {
      lock.unlock();
    }
  }

  /// Waits until it has gone on since `seen`, but no longer than that.
  public Seen await(Seen seen, Duration most) throws InterruptedException {
    lock.lock();
    try {
      long left = most.toNanos();
      while (version == seen.version() && left > 0) {
        left = changed.awaitNanos(Math.min(left, TimeUnit.HOURS.toNanos(1)));
      }
      return new Seen(state, version);
    } finally {
      lock.unlock();
    }
  }

  void update(UnaryOperator<RunState> change) {
    lock.lock();
    try {
      state = change.apply(state);
      version++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
