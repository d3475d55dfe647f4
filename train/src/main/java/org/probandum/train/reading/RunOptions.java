package org.probandum.train.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The options of a [ReadingRun]: from what, whereto, and by what chance.
final class RunOptions {
  private static final double HEAD_RATE = 1e-3;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled sets (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the checkpoints.")
  private Path out = Path.of("");

  @Option(names = "--resume", description = "Go on from OUT/latest where it is there.")
  private boolean resume;

  @Mixin private Chance chance = new Chance();

  RunOptions() {}

  Path data() {
    return data;
  }

  Chance chance() {
    return chance;
  }

  /// Trains to the end of the plan.
  ///
  /// @param spec of the command that prints the progress, or null for none
  void train(
      ReadingNetwork network, ReadingData read, double rate, Plan plan, @Nullable CommandSpec spec)
      throws IOException {
    PrintWriter log =
        spec == null ? new PrintWriter(PrintWriter.nullWriter()) : spec.commandLine().getOut();
    TrainSettings settings =
        TrainSettings.defaults().withSeed(chance.seed()).withRates(rate, HEAD_RATE);
    ReadingRun run = new ReadingRun(network, read, settings, plan, out, log);
    if (resume && run.canResume()) {
      run.resume();
    }
    run.run();
  }
}
