package org.probandum.train.loop;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.TensorFile;

/// Steps of a training, with checkpoints that it can go on from.
///
/// A step depends on nothing but the weights, the optimiser's state, its number and its data: a
/// resumed training gives the weights of an uninterrupted one. Not thread-safe.
public final class Trainer {
  private static final String STEPS = "steps";
  private static final int MOST_FAILURES = 5;
  private static final String MILLIS = "millis";

  private final Parameters parameters;
  private final DropoutMasks masks;
  private final TrainSettings settings;
  private final Plan plan;
  private final AdamW optimizer;
  private long steps;
  private int failures;
  private Duration spent = Duration.ZERO;

  /// The loss of one part of a step's data, a scalar that belongs to the manager.
  ///
  /// @param <P> the parts
  @FunctionalInterface
  public interface Objective<P> {
    /// The loss.
    NDArray loss(NDManager manager, P part);
  }

  /// A training of these parameters from the start.
  ///
  /// @param masks the dropout of the model; restarted at each step
  public Trainer(Parameters parameters, DropoutMasks masks, TrainSettings settings, Plan plan) {
    this.parameters = parameters;
    this.masks = masks;
    this.settings = settings;
    this.plan = plan;
    this.optimizer = new AdamW(parameters, settings);
  }

  /// Takes one step: adds up the gradients of the parts, clips, updates.
  ///
  /// @return the sum of the losses
  /// @throws IllegalStateException if the gradients of several steps running are not finite; the
  ///   first such steps change nothing
  public <P> double step(List<P> parts, Objective<P> objective) {
    long start = System.nanoTime();
    masks.restart(settings.seed() * 1_000_003 + steps);
    double loss = 0;
    for (P part : parts) {
      loss += gradient(part, objective);
    }
    double length = optimizer.update(steps + 1, settings.rateAt(progress()));
    failures = Double.isFinite(length) ? 0 : failures + 1;
    if (failures > MOST_FAILURES) {
      throw new IllegalStateException("the gradient of step " + steps + " is not finite");
    }
    steps++;
    spent = spent.plusNanos(System.nanoTime() - start);
    return loss;
  }

  private <P> double gradient(P part, Objective<P> objective) {
    try (NDManager manager = parameters.manager().newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray loss = objective.loss(manager, part);
      collector.backward(loss);
      return loss.getFloat();
    }
  }

  /// Steps done.
  public long steps() {
    return steps;
  }

  /// The share of the plan that is done, in [0, 1].
  public double progress() {
    return plan.progress(steps, spent);
  }

  /// Whether the plan is done.
  public boolean finished() {
    return progress() >= 1;
  }

  /// Time spent in steps.
  public Duration spent() {
    return spent;
  }

  /// Counts other time, of evaluations say, against the plan.
  public void addSpent(Duration time) {
    spent = spent.plus(time);
  }

  /// Time left, by the rate so far; zero before the first step.
  public Duration left() {
    double progress = progress();
    return progress == 0
        ? Duration.ZERO
        : Duration.ofMillis((long) (spent.toMillis() * (1 - progress) / progress));
  }

  /// Writes a checkpoint, each of its files at once.
  ///
  /// @param notes anything worth knowing about it
  public void save(Path folder, Map<String, String> notes) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> all = new LinkedHashMap<>(notes);
    all.put(STEPS, Long.toString(steps));
    all.put(MILLIS, Long.toString(spent.toMillis()));
    all.put("seed", Long.toString(settings.seed()));
    new TensorFile(optimizer.state(), all).write(folder.resolve(Checkpoint.OPTIMIZER));
    new TensorFile(parameters.weights(), all).write(folder.resolve(Checkpoint.WEIGHTS));
  }

  /// Goes on from a checkpoint.
  ///
  /// @throws IOException if it cannot be read, or its two files are of different steps
  public void resume(Path folder) throws IOException {
    TensorFile state = TensorFile.read(folder.resolve(Checkpoint.OPTIMIZER));
    TensorFile weights = TensorFile.read(folder.resolve(Checkpoint.WEIGHTS));
    if (!state.notes().equals(weights.notes())) {
      throw new IOException(folder + " has weights and optimiser of different steps");
    }
    parameters.set(weights.tensors());
    optimizer.set(state.tensors());
    steps = Long.parseLong(weights.notes().getOrDefault(STEPS, "0"));
    spent = Duration.ofMillis(Long.parseLong(weights.notes().getOrDefault(MILLIS, "0")));
  }
}
