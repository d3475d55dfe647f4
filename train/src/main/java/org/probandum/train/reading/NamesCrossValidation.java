package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.loop.Trainer;
import org.probandum.train.model.Arithmetic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `names-cv`: how well names are found in the reports of re3d, by cross-validation.
///
/// Folds are runs of neighbouring rows, so that sentences of one report are hardly ever on both
/// sides. Each fold fine-tunes all weights on the others, from the base model or from a checkpoint
/// that has not seen re3d.
@Command(
    name = "names-cv",
    mixinStandardHelpOptions = true,
    description = "Measures names on re3d by cross-validation; writes nothing.")
public final class NamesCrossValidation implements Callable<Integer> {
  private static final int PIECES = 1024;
  private static final String SET = "re3d";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled sets (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "Start from this checkpoint, trained with --leave-out re3d.")
  private @Nullable Path from;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many folds (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "80",
      description = "Steps of 1,024 pieces a fold (default: ${DEFAULT-VALUE}).")
  private int steps;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides order, initial heads and dropout (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--arithmetic",
      paramLabel = "KIND",
      defaultValue = "FLOAT32",
      description = "FLOAT32, or BFLOAT16 where the processor has it (default: ${DEFAULT-VALUE}).")
  private Arithmetic arithmetic = Arithmetic.FLOAT32;

  /// A command with the defaults.
  public NamesCrossValidation() {}

  @Override
  public Integer call() {
    CommandSpec known = spec;
    if (known == null) {
      throw new IllegalStateException("not started as a command");
    }
    try {
      run(known.commandLine().getOut());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }

  private void run(PrintWriter log) throws IOException {
    List<JsonNode> rows = JsonLines.read(data.resolve("entities/re3d-train.jsonl"));
    List<JsonNode> wiki = JsonLines.read(data.resolve("entities/wikigold.jsonl"));
    double sum = 0;
    for (int fold = 0; fold < folds; fold++) {
      int start = rows.size() * fold / folds;
      int end = rows.size() * (fold + 1) / folds;
      List<JsonNode> learnt = new ArrayList<>(rows.subList(0, start));
      learnt.addAll(rows.subList(end, rows.size()));
      double f1 = measured(learnt, rows.subList(start, end), wiki);
      log.printf(Locale.ROOT, "fold %d: names F1 %.1f%n", fold + 1, f1);
      log.flush();
      sum += f1;
    }
    log.printf(Locale.ROOT, "mean of %d folds: %.1f%n", folds, sum / folds);
    log.flush();
  }

  private double measured(List<JsonNode> learnt, List<JsonNode> held, List<JsonNode> wiki)
      throws IOException {
    Examples examples = new Examples(WordPieces.load());
    List<ReadingData.Task> tasks =
        List.of(
            new ReadingData.Task(SET, examples.of(NameRows.text(learnt)), 2),
            new ReadingData.Task("wikigold", examples.of(NameRows.text(wiki)), 0.5));
    try (ReadingNetwork network = ReadingNetwork.start(seed, arithmetic)) {
      takeUp(network);
      Trainer trainer =
          new Trainer(
              network.parameters(),
              network.masks(),
              TrainSettings.defaults().withSeed(seed),
              Plan.steps(steps));
      Epochs epochs = new Epochs(tasks, PIECES, seed);
      ReadingLoss loss = new ReadingLoss(network);
      for (long epoch = 0; !trainer.finished(); epoch++) {
        for (List<Example> batch : epochs.batches(epoch)) {
          if (!trainer.finished()) {
            trainer.step(List.of(batch), (manager, part) -> loss.of(Batch.of(manager, part)));
          }
        }
      }
      Map<String, Double> figures =
          new ReadingEvaluation(network).of(examples.of(NameRows.text(held)));
      return figures.getOrDefault(TokenHead.NAME.word(), 0.0);
    }
  }

  private void takeUp(ReadingNetwork network) throws IOException {
    Path checkpoint = from;
    if (checkpoint == null) {
      return;
    }
    String sets = Checkpoint.notes(checkpoint).getOrDefault("sets", SET);
    if (List.of(sets.split(" ", -1)).contains(SET)) {
      throw new IllegalArgumentException(
          checkpoint + " was trained on re3d. Maybe train one with --leave-out re3d.");
    }
    network.parameters().set(Checkpoint.trained(checkpoint));
  }
}
