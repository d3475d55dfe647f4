package org.probandum.train.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.loop.Trainer;

/// One training of the reading model, from the start or from a checkpoint, with lines of progress.
///
/// Checkpoints go to `latest` under the folder of results; it goes on from there.
public final class ReadingRun {
  private static final int PIECES = 1280;
  private static final int SHOWN_EVERY = 25;
  private static final Duration SAVED_EVERY = Duration.ofMinutes(5);
  private static final Duration MEASURED_EVERY = Duration.ofMinutes(18);

  private final ReadingNetwork network;
  private final ReadingData data;
  private final Epochs epochs;
  private final Trainer trainer;
  private final Path latest;
  private final PrintWriter log;
  private Map<String, String> figures = new LinkedHashMap<>();
  private Duration saved = Duration.ZERO;
  private Duration measured = Duration.ZERO;

  /// A run that writes to this folder and this log.
  public ReadingRun(
      ReadingNetwork network,
      ReadingData data,
      TrainSettings settings,
      Plan plan,
      Path out,
      PrintWriter log) {
    this.network = network;
    this.data = data;
    this.epochs = new Epochs(data.tasks(), PIECES, settings.seed());
    this.trainer = new Trainer(network.parameters(), network.masks(), settings, plan);
    this.latest = out.resolve("latest");
    this.log = log;
  }

  /// How many steps so many epochs of this data have.
  public static long steps(ReadingData data, long seed, int epochs) {
    Epochs all = new Epochs(data.tasks(), PIECES, seed);
    return IntStream.range(0, epochs).mapToLong(epoch -> all.batches(epoch).size()).sum();
  }

  /// Goes on from the checkpoint in the folder.
  ///
  /// @throws IOException if it cannot be read
  public void resume() throws IOException {
    trainer.resume(latest);
  }

  /// Whether the folder has a checkpoint to go on from.
  public boolean canResume() {
    return Checkpoint.isIn(latest);
  }

  /// Trains until the plan is done, and measures.
  ///
  /// @throws IOException if a checkpoint cannot be written
  public void run() throws IOException {
    describe();
    runTo(Long.MAX_VALUE);
    log.println("done: " + latest);
    log.flush();
  }

  /// Trains until so many steps or the plan are done, measures and saves.
  void runTo(long steps) throws IOException {
    saved = trainer.spent();
    measured = trainer.spent();
    long toSkip = trainer.steps();
    for (long epoch = 0; !isDone(steps); epoch++) {
      List<List<Example>> batches = epochs.batches(epoch);
      if (toSkip >= batches.size()) {
        toSkip -= batches.size();
      } else {
        epoch(epoch, batches.subList((int) toSkip, batches.size()), steps);
        toSkip = 0;
      }
    }
    measure();
    save();
  }

  private boolean isDone(long steps) {
    return trainer.finished() || trainer.steps() >= steps;
  }

  private void epoch(long epoch, List<List<Example>> batches, long steps) throws IOException {
    Progress progress = new Progress(epoch);
    for (List<Example> batch : batches) {
      progress.add(step(batch), batch.stream().mapToInt(Example::length).sum());
      if (isDue(measured, MEASURED_EVERY)) {
        measure();
        measured = trainer.spent();
      }
      if (isDue(saved, SAVED_EVERY)) {
        save();
        saved = trainer.spent();
      }
      if (isDone(steps)) {
        return;
      }
    }
  }

  private boolean isDue(Duration last, Duration every) {
    return trainer.spent().minus(last).compareTo(every) >= 0;
  }

  private void save() throws IOException {
    Map<String, String> notes = new LinkedHashMap<>(figures);
    notes.put(
        "sets", data.tasks().stream().map(ReadingData.Task::name).collect(Collectors.joining(" ")));
    trainer.save(latest, notes);
  }

  /// Loss and rate since the last line.
  private final class Progress {
    private final long epoch;
    private double loss;
    private int steps;
    private long pieces;
    private long since = System.nanoTime();

    Progress(long epoch) {
      this.epoch = epoch;
    }

    void add(double stepLoss, int stepPieces) {
      loss += stepLoss;
      steps++;
      pieces += stepPieces;
      if (steps == SHOWN_EVERY) {
        show(epoch, loss / steps, pieces / ((System.nanoTime() - since) / 1e9));
        loss = 0;
        steps = 0;
        pieces = 0;
        since = System.nanoTime();
      }
    }
  }

  private double step(List<Example> batch) {
    ReadingLoss loss = new ReadingLoss(network);
    return trainer.step(List.of(batch), (manager, part) -> loss.of(Batch.of(manager, part)));
  }

  private void describe() {
    for (ReadingData.Task task : data.tasks()) {
      long pieces = task.windows().stream().mapToLong(Example::length).sum();
      log.printf(
          Locale.ROOT,
          "%-20s %6d windows %8d pieces, share %.2f%n",
          task.name(),
          task.windows().size(),
          pieces,
          task.share());
    }
    log.flush();
  }

  private void show(long epoch, double loss, double rate) {
    log.printf(
        Locale.ROOT,
        "step %d epoch %d loss %.4f %.0f pieces/s %.1f%% left %s%n",
        trainer.steps(),
        epoch,
        loss,
        rate,
        100 * trainer.progress(),
        trainer.left().truncatedTo(ChronoUnit.SECONDS));
    log.flush();
  }

  private void measure() {
    long start = System.nanoTime();
    ReadingEvaluation evaluation = new ReadingEvaluation(network);
    figures = new LinkedHashMap<>();
    for (ReadingData.Dev set : data.dev()) {
      String shown = ReadingEvaluation.shown(evaluation.of(set.windows()));
      figures.put("dev." + set.name(), shown);
      log.println("  " + set.name() + ": " + shown);
    }
    log.flush();
    trainer.addSpent(Duration.ofNanos(System.nanoTime() - start));
  }
}
