package org.probandum.train.stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;
import org.probandum.pipeline.DocumentStages;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.model.Arithmetic;
import org.probandum.train.model.BaseModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command `stance`: trains the model that says how a passage bears on a claim, and whether a
/// sentence carries its author's opinion.
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the stance model: a claim and a passage in, SUPPORTS, REFUTES, NOT_ENOUGH or PARTIAL"
          + " out;",
      "and, by the same weights, a sentence in, OBJECTIVE or SUBJECTIVE out.",
      "Checkpoints go to OUT/latest; `export` makes the model of them."
    })
public final class StanceCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = {
        "Your own labelled pairs, JSON lines {claim, evidence, label}, in place of the mixture;",
        "with --add, beside it."
      })
  private @Nullable Path own;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = {
        "Your own labelled sentences, JSON lines {text, label}, OBJECTIVE or SUBJECTIVE, in place",
        "of ours; with --add, beside them."
      })
  private @Nullable Path ownSentences;

  @Option(names = "--add", description = "Learn from the mixture and from --pairs and --sentences.")
  private boolean added;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the checkpoints.")
  private Path out = Path.of("");

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "1400",
      description = "Steps of 2,560 pieces (default: ${DEFAULT-VALUE}, about one pass).")
  private long steps;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Stop after so many minutes instead; the weights then differ from run to run.")
  private @Nullable Integer minutes;

  @Option(names = "--resume", description = "Go on from OUT/latest where it is there.")
  private boolean resume;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "Start from the weights of this checkpoint instead of the base model's.")
  private @Nullable Path from;

  @Option(
      names = "--base",
      paramLabel = "MODEL",
      description = {
        "The base model, one of ${COMPLETION-CANDIDATES}",
        "(default: what --from started from, else BGE_SMALL)."
      })
  private @Nullable BaseModel base;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "1e-4",
      description = "Highest learning rate of the encoder (default: ${DEFAULT-VALUE}).")
  private double rate = 1e-4;

  @Option(
      names = "--public",
      paramLabel = "SHARE",
      defaultValue = "1",
      description = {
        "How much of the public sets to learn from beside the pairs written for the purpose,",
        "0 to 1: less when a model goes on with --from (default: ${DEFAULT-VALUE})."
      })
  private double share = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "Decides mixture, order, initial head and dropout (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--arithmetic",
      paramLabel = "KIND",
      defaultValue = "FLOAT32",
      description = "FLOAT32, or BFLOAT16 where the processor has it (default: ${DEFAULT-VALUE}).")
  private Arithmetic arithmetic = Arithmetic.FLOAT32;

  /// A command with the defaults.
  public StanceCommand() {}

  @Override
  public Integer call() {
    String wrong = wrongUse();
    if (wrong != null) {
      System.err.println("probandum-train: " + wrong);
      return 2;
    }
    Integer limit = minutes;
    Plan plan = limit == null ? Plan.steps(steps) : Plan.time(Duration.ofMinutes(limit));
    TrainSettings settings = TrainSettings.defaults().withSeed(seed).withRates(rate, 1e-3);
    try {
      StanceTraining training =
          new StanceTraining(settings, plan, model(), arithmetic, from, out, StanceCommand::print);
      training.run(
          pairs(),
          sentences(),
          DevFigures.in(data, WordPieces.load(), 240),
          Duration.ofMinutes(12),
          resume ? StanceTraining.Start.RESUMED : StanceTraining.Start.FRESH);
    } catch (IOException e) {
      throw new UncheckedIOException("the training could not be kept in " + out, e);
    }
    return 0;
  }

  private @Nullable String wrongUse() {
    if (!(share >= 0 && share <= 1)) {
      return "--public is a share from 0 to 1, not " + share;
    }
    Path start = from;
    boolean none = start != null && !Checkpoint.hasWeights(start);
    return none ? "--from " + start + ": no checkpoint there (weights.safetensors)" : null;
  }

  private BaseModel model() throws IOException {
    BaseModel asked = base;
    if (asked != null) {
      return asked;
    }
    Path start = from;
    return start == null ? BaseModel.BGE_SMALL : BaseModel.noted(Checkpoint.notes(start));
  }

  private List<PairExample> pairs() {
    Path file = own;
    List<PairExample> pairs = new ArrayList<>();
    if (file == null || added) {
      List<PairExample> mixture = new PairMixture(data, DocumentStages.load(), seed, share).read();
      PairMixture.counts(mixture).forEach((origin, count) -> print(origin + "\t" + count));
      pairs.addAll(mixture);
    }
    if (file != null) {
      pairs.addAll(PairFile.read(file, file.getFileName().toString()));
    }
    return pairs;
  }

  /// With a file of pairs alone, no sentences.
  private List<SentenceExample> sentences() {
    boolean ours = added || (ownSentences == null && own == null);
    return OpinionSentences.chosen(ours, data, ownSentences);
  }

  private static void print(String line) {
    System.out.println(
        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + line);
  }
}
