package org.probandum.train.loop;

import java.time.Duration;

/// How long to train.
public sealed interface Plan {

  /// The share that is done, in [0, 1].
  ///
  /// @param steps steps done
  /// @param spent time spent on them
  double progress(long steps, Duration spent);

  /// A number of steps: the same weights each time.
  static Plan steps(long steps) {
    return new Steps(steps);
  }

  /// A span of time: the learning rate falls with the clock, so the weights differ from run to run.
  static Plan time(Duration time) {
    return new Time(time);
  }

  /// A number of steps.
  ///
  /// @param steps at least 1
  record Steps(long steps) implements Plan {
    public Steps {
      if (steps < 1) {
        throw new IllegalArgumentException("at least one step, got " + steps);
      }
    }

    @Override
    public double progress(long done, Duration spent) {
      return Math.min(1, (double) done / steps);
    }
  }

  /// A span of time.
  ///
  /// @param time longer than nothing
  record Time(Duration time) implements Plan {
    public Time {
      if (!time.isPositive()) {
        throw new IllegalArgumentException("a time longer than nothing, got " + time);
      }
    }

    @Override
    public double progress(long done, Duration spent) {
      return Math.min(1, (double) spent.toMillis() / time.toMillis());
    }
  }
}
