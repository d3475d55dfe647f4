package org.probandum.train.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.train.loop.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `reading`: trains the model that reads a text.
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the reading model: who says what, names, subjective and check-worthy sentences.",
      "Checkpoints go to OUT/latest; `export` makes the model of them."
    })
public final class ReadingCommand implements Callable<Integer> {
  private static final double ENCODER_RATE = 1.6e-4;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = {
        "Your own labelled texts, JSON lines as docs/training.md says, in place of the sets;",
        "with --add, beside them."
      })
  private @Nullable Path own;

  @Option(names = "--add", description = "Learn from the sets and from --rows.")
  private boolean added;

  @Option(
      names = "--leave-out",
      paramLabel = "SET",
      split = ",",
      description = "Sets not to learn from, such as re3d.")
  private List<String> leftOut = List.of();

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often to go through the data (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Train for so long instead; the weights then differ from run to run.")
  private @Nullable Integer minutes;

  @Mixin private RunOptions options = new RunOptions();

  /// A command with the defaults.
  public ReadingCommand() {}

  @Override
  public Integer call() {
    Chance chance = options.chance();
    try (ReadingNetwork network = ReadingNetwork.start(chance.seed(), chance.arithmetic())) {
      ReadingData read = read();
      options.train(network, read, ENCODER_RATE, plan(read), spec);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }

  private Plan plan(ReadingData read) {
    Integer limit = minutes;
    return limit == null
        ? Plan.steps(ReadingRun.steps(read, options.chance().seed(), epochs))
        : Plan.time(Duration.ofMinutes(limit));
  }

  private ReadingData read() throws IOException {
    Path file = own;
    ReadingData sets =
        file == null || added
            ? ReadingData.read(options.data(), options.chance().seed()).without(leftOut)
            : new ReadingData(List.of(), List.of());
    return file == null ? sets : sets.with(new OwnRows(ReadingNetwork.Heads.READING).read(file));
  }
}
