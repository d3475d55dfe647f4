package org.probandum.train.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `syntax`: trains the model that says which word depends on which.
@Command(
    name = "syntax",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the model of dependencies: on which word of its sentence each word depends, and how.",
      "Checkpoints go to OUT/latest; `export` makes the model of them."
    })
public final class SyntaxCommand implements Callable<Integer> {
  private static final double HEAD_RATE = 1e-3;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled sets (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = {
        "Your own sentences with their trees, JSON lines as docs/training.md says,",
        "in place of the set."
      })
  private @Nullable Path own;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the checkpoints.")
  private Path out = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "CHECKPOINT",
      description = {
        "Start from the weights of this checkpoint, such as the reading model's,",
        "instead of the base model's."
      })
  private @Nullable Path from;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "20",
      description = "How often to go through the data (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "1.5e-4",
      description = "Learning rate of the encoder (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(names = "--resume", description = "Go on from OUT/latest where it is there.")
  private boolean resume;

  @Mixin private Chance chance = new Chance();

  /// A command with the defaults.
  public SyntaxCommand() {}

  @Override
  public Integer call() {
    PrintWriter log =
        spec == null ? new PrintWriter(PrintWriter.nullWriter()) : spec.commandLine().getOut();
    try (ReadingNetwork network =
        ReadingNetwork.start(ReadingNetwork.Heads.TREES, chance.seed(), chance.arithmetic())) {
      Path file = own;
      ReadingData read =
          file == null
              ? ReadingData.trees(data)
              : new OwnRows(ReadingNetwork.Heads.TREES).read(file);
      Path start = from;
      if (start != null) {
        network.from(Checkpoint.trained(start));
      }
      TrainSettings settings =
          TrainSettings.defaults().withSeed(chance.seed()).withRates(rate, HEAD_RATE);
      Plan plan = Plan.steps(ReadingRun.steps(read, chance.seed(), epochs));
      ReadingRun run = new ReadingRun(network, read, settings, plan, out, log);
      if (resume && run.canResume()) {
        run.resume();
      }
      run.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
