package org.probandum.train.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
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
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = {
        "Your own sentences with their trees, JSON lines as docs/training.md says,",
        "in place of the set."
      })
  private @Nullable Path own;

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

  @Mixin private RunOptions options = new RunOptions();

  /// A command with the defaults.
  public SyntaxCommand() {}

  @Override
  public Integer call() {
    Chance chance = options.chance();
    try (ReadingNetwork network =
        ReadingNetwork.start(ReadingNetwork.Heads.TREES, chance.seed(), chance.arithmetic())) {
      Path file = own;
      ReadingData read =
          file == null
              ? ReadingData.trees(options.data())
              : new OwnRows(ReadingNetwork.Heads.TREES).read(file);
      Path start = from;
      if (start != null) {
        network.from(Checkpoint.trained(start));
      }
      Plan plan = Plan.steps(ReadingRun.steps(read, chance.seed(), epochs));
      options.train(network, read, rate, plan, spec);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
