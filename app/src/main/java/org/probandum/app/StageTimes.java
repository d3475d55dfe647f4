package org.probandum.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.pipeline.Progress;

/// How long each stage of a command took, by the clock on the wall. A stage begins when it is first
/// heard of and ends when another one begins. Thread-safe.
final class StageTimes {
  private final Map<String, Duration> stages = new LinkedHashMap<>();
  private String current = "starting";
  private Instant begun;

  private StageTimes(Instant begun) {
    this.begun = begun;
  }

  /// Times that count from the start of the process.
  static StageTimes sinceStart() {
    return new StageTimes(
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
  }

  /// Says that a stage goes on, which ends the one before.
  synchronized void at(String stage) {
    if (!stage.equals(current)) {
      Instant now = Instant.now();
      stages.merge(current, Duration.between(begun, now), Duration::plus);
      current = stage;
      begun = now;
    }
  }

  /// The same progress, which these times hear of too.
  static Progress heardBy(@Nullable StageTimes times, Progress progress) {
    if (times == null) {
      return progress;
    }
    return (stage, done, total) -> {
      times.at(stage);
      progress.update(stage, done, total);
    };
  }

  /// Ends the last stage and prints one line for each, in the order in which they began, and one
  /// for the whole.
  synchronized void print(PrintStream out) {
    at("");
    Duration all = Duration.ZERO;
    for (Map.Entry<String, Duration> stage : stages.entrySet()) {
      print(out, stage.getKey(), stage.getValue());
      all = all.plus(stage.getValue());
    }
    print(out, "in all", all);
  }

  private static void print(PrintStream out, String stage, Duration time) {
    out.printf(Locale.ROOT, "%8.2f s  %s%n", time.toMillis() / 1000.0, stage);
  }
}
