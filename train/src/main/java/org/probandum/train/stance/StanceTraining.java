package org.probandum.train.stance;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.loop.Trainer;
import org.probandum.train.model.Arithmetic;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Transformer;
import org.probandum.train.model.TransformerSettings;

/// Trains the heads with their encoder: one step is one batch of pairs and, where there are
/// sentences, one of them; checkpoints and dev figures at even distances in time. Without sentences
/// there is no head for them.
///
/// @param settings rates and seed
/// @param plan how long
/// @param model what to start from, or what `from` started from
/// @param arithmetic in what numbers the steps are computed; what is measured is in 32 bits
/// @param from the checkpoint whose weights to start from, or null for the base model's
/// @param out the folder of the checkpoints: `latest`
/// @param report where a line of progress goes
record StanceTraining(
    TrainSettings settings,
    Plan plan,
    BaseModel model,
    Arithmetic arithmetic,
    @Nullable Path from,
    Path out,
    Consumer<String> report) {
  private static final int BATCH_PIECES = 2_560;
  private static final int SENTENCE_PIECES = 640;
  private static final double DROPOUT = 0.1;
  private static final int STEPS_PER_LINE = 50;

  /// Trains on the pairs, from the checkpoint in `out` where there is one and `resume` says so.
  ///
  /// @param sentences learnt beside the pairs, maybe none
  /// @param dev measured every `between`
  void run(
      List<PairExample> pairs,
      List<SentenceExample> sentences,
      DevFigures dev,
      Duration between,
      Start start)
      throws IOException {
    WordPieces pieces = WordPieces.load();
    Lessons lessons =
        new Lessons(
            encoded("pairs", pairs.stream().map(pair -> EncodedPair.of(pieces, pair)).toList()),
            encoded(
                "sentences",
                sentences.stream().map(text -> EncodedSentence.of(pieces, text)).toList()));
    try (NDManager manager = NDManager.newBaseManager()) {
      BaseWeights base = BaseWeights.load(model);
      Parameters parameters = Parameters.of(manager, base.encoder(2));
      StanceNet.addHead(parameters, base.settings().width(), settings.seed());
      if (!sentences.isEmpty()) {
        StanceNet.addWording(parameters, base.settings(), settings.seed());
      }
      if (from != null) {
        parameters.set(Checkpoint.trained(from), Set.of(StanceNet.WORDING));
      }
      DropoutMasks masks = DropoutMasks.of(manager, DROPOUT, settings.seed());
      train(manager, base.settings(), parameters, masks, lessons, dev, between, start);
    }
  }

  /// What is learnt from.
  private record Lessons(List<EncodedPair> pairs, List<EncodedSentence> sentences) {
    Lessons {
      pairs = List.copyOf(pairs);
      sentences = List.copyOf(sentences);
    }
  }

  private <E extends Encoded> List<E> encoded(String kind, List<E> rows) {
    long pieces = rows.stream().mapToLong(Encoded::length).sum();
    report.accept(rows.size() + " " + kind + ", " + pieces + " pieces");
    return rows;
  }

  private void train(
      NDManager manager,
      TransformerSettings shape,
      Parameters parameters,
      DropoutMasks masks,
      Lessons lessons,
      DevFigures dev,
      Duration between,
      Start start)
      throws IOException {
    try (Transformer transformer = Transformer.of(shape, parameters, masks, arithmetic)) {
      boolean wording = !lessons.sentences.isEmpty();
      StanceNet net = new StanceNet(transformer, wording);
      StanceNet tested =
          new StanceNet(new Transformer(shape, parameters, DropoutMasks.none()), wording);
      Trainer trainer = new Trainer(parameters, masks, settings, plan);
      Path latest = out.resolve("latest");
      if (start == Start.RESUMED && Checkpoint.isIn(latest)) {
        trainer.resume(latest);
      }
      steps(trainer, net, lessons, () -> measure(trainer, tested, dev, manager), between);
      Map<String, String> notes = new TreeMap<>(dev.measure(tested, manager));
      notes.putAll(notes());
      notes.put(
          "temperature", String.format(Locale.ROOT, "%.3f", dev.temperature(tested, manager)));
      notes.forEach((name, value) -> report.accept(name + "  " + value));
      trainer.save(latest, notes);
    }
  }

  private Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>(model.note());
    notes.put("head", StanceNet.HEAD);
    return notes;
  }

  /// Whether a checkpoint is gone on from.
  enum Start {
    FRESH,
    RESUMED
  }

  private void steps(
      Trainer trainer, StanceNet net, Lessons lessons, Runnable measure, Duration between)
      throws IOException {
    LengthBatches<EncodedPair> batches =
        new LengthBatches<>(lessons.pairs, BATCH_PIECES, settings.seed());
    Iterator<List<EncodedSentence>> beside =
        new LengthBatches<>(lessons.sentences, SENTENCE_PIECES, settings.seed()).endless();
    long done = 0;
    double loss = 0;
    Duration next = trainer.spent().plus(between);
    for (int pass = 0; !trainer.finished(); pass++) {
      for (List<EncodedPair> batch : batches.pass(pass)) {
        done++;
        if (trainer.finished()) {
          return;
        }
        List<StanceNet.Batch> parts = new ArrayList<>(List.of(new StanceNet.Pairs(batch)));
        if (beside.hasNext()) {
          parts.add(new StanceNet.Sentences(beside.next()));
        }
        if (done <= trainer.steps()) {
          continue;
        }
        loss += trainer.step(parts, net::loss);
        if (trainer.steps() % STEPS_PER_LINE == 0) {
          line(trainer, loss / STEPS_PER_LINE, pass);
          loss = 0;
        }
        if (trainer.spent().compareTo(next) >= 0) {
          measure.run();
          trainer.save(out.resolve("latest"), notes());
          next = trainer.spent().plus(between);
        }
      }
    }
  }

  private void line(Trainer trainer, double loss, int pass) {
    report.accept(
        String.format(
            Locale.ROOT,
            "step %d  pass %d  loss %.4f  %d s done, %d s left",
            trainer.steps(),
            pass + 1,
            loss,
            trainer.spent().toSeconds(),
            trainer.left().toSeconds()));
  }

  private void measure(Trainer trainer, StanceNet tested, DevFigures dev, NDManager manager) {
    long start = System.nanoTime();
    dev.measure(tested, manager).forEach((name, value) -> report.accept(name + "  " + value));
    trainer.addSpent(Duration.ofNanos(System.nanoTime() - start));
  }
}
