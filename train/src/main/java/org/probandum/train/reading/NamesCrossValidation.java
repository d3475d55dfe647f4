package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.probandum.train.rows.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    description = "Measures names on re3d by cross-validation.")
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

  @Mixin private Chance chance = new Chance();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Keep each fold's weights in DIR/fold-N, to export, and its rows in",
        "DIR/fold-N/entities, to measure the whole program on."
      })
  private @Nullable Path out;

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
    Examples examples = new Examples(WordPieces.load());
    List<ReadingData.Task> beside =
        List.of(
            task(examples, "own-names", JsonLines.own("names.jsonl"), 0.5),
            task(
                examples,
                "wikigold",
                JsonLines.read(data.resolve("entities/wikigold.jsonl")),
                0.5));
    double sum = 0;
    for (int fold = 0; fold < folds; fold++) {
      int start = rows.size() * fold / folds;
      int end = rows.size() * (fold + 1) / folds;
      List<JsonNode> learnt = new ArrayList<>(rows.subList(0, start));
      learnt.addAll(rows.subList(end, rows.size()));
      List<ReadingData.Task> tasks = new ArrayList<>(beside);
      tasks.add(task(examples, SET, learnt, 2));
      double f1 = measured(fold + 1, tasks, rows.subList(start, end));
      log.printf(Locale.ROOT, "fold %d: names F1 %.1f%n", fold + 1, f1);
      log.flush();
      sum += f1;
    }
    log.printf(Locale.ROOT, "mean of %d folds: %.1f%n", folds, sum / folds);
    log.flush();
  }

  private static ReadingData.Task task(
      Examples examples, String name, List<JsonNode> rows, double share) {
    return new ReadingData.Task(name, examples.of(NameRows.text(rows)), share);
  }

  private double measured(int fold, List<ReadingData.Task> tasks, List<JsonNode> held)
      throws IOException {
    try (ReadingNetwork network = ReadingNetwork.start(chance.seed(), chance.arithmetic())) {
      takeUp(network);
      Trainer trainer =
          new Trainer(
              network.parameters(),
              network.masks(),
              TrainSettings.defaults().withSeed(chance.seed()),
              Plan.steps(steps));
      Epochs epochs = new Epochs(tasks, PIECES, chance.seed());
      ReadingLoss loss = new ReadingLoss(network);
      for (long epoch = 0; !trainer.finished(); epoch++) {
        for (List<Example> batch : epochs.batches(epoch)) {
          if (!trainer.finished()) {
            trainer.step(List.of(batch), (manager, part) -> loss.of(Batch.of(manager, part)));
          }
        }
      }
      keep(fold, network, held);
      Map<String, Double> figures =
          new ReadingEvaluation(network)
              .of(new Examples(WordPieces.load()).of(NameRows.text(held)));
      return figures.getOrDefault(TokenHead.NAME.word(), 0.0);
    }
  }

  private void keep(int fold, ReadingNetwork network, List<JsonNode> held) throws IOException {
    Path folder = out;
    if (folder == null) {
      return;
    }
    Path kept = folder.resolve("fold-" + fold);
    Checkpoint.writeWeights(
        kept,
        network.parameters().weights(),
        Map.of("sets", SET + " without fold " + fold + ", own-names, wikigold"));
    Path rows = kept.resolve("entities/re3d-train.jsonl");
    Files.createDirectories(rows.getParent());
    Files.write(rows, held.stream().map(JsonNode::toString).toList());
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
