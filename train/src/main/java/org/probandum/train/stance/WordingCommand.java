package org.probandum.train.stance;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Transformer;
import org.probandum.train.model.Weight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command `wording`: fits the head for sentences anew and leaves all else as it is, so that
/// what the model says of pairs does not change.
@Command(
    name = "wording",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fits anew what says whether a sentence carries its author's opinion, on a stance model that",
      "is there; the rest of the model stays as it is. Some minutes, and the same result each time.",
      "The checkpoint goes to OUT; `export stance` makes the model of it."
    })
public final class WordingCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "DIR",
      description = "The checkpoint of the stance model, of `stance` or `unpack`.")
  private Path from = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the checkpoint that is made.")
  private Path out = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = {
        "Your own labelled sentences, JSON lines {text, label}, OBJECTIVE or SUBJECTIVE, in place",
        "of ours; with --add, beside them."
      })
  private @Nullable Path own;

  @Option(names = "--add", description = "Learn from our sentences and from --sentences.")
  private boolean added;

  /// A command with the defaults.
  public WordingCommand() {}

  @Override
  public Integer call() {
    if (!Checkpoint.hasWeights(from)) {
      System.err.println(
          "probandum-train: --from " + from + ": no checkpoint there (weights.safetensors)");
      return 2;
    }
    try {
      fit(sentences());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the head could not be fitted", e);
    }
  }

  /// Each sentence once, also those that count twice where the encoder learns: it knows them.
  private Set<SentenceExample> sentences() {
    return new LinkedHashSet<>(OpinionSentences.chosen(added || own == null, data, own));
  }

  private void fit(Set<SentenceExample> sentences) throws IOException {
    WordPieces pieces = WordPieces.load();
    Map<String, String> notes = new TreeMap<>(Checkpoint.notes(from));
    BaseWeights base = BaseWeights.load(BaseModel.noted(notes));
    Map<String, Weight> weights = new LinkedHashMap<>(Checkpoint.trained(from));
    weights.keySet().removeIf(name -> name.startsWith(StanceNet.WORDING + "."));
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Parameters.of(manager, base.encoder(2));
      StanceNet.addHead(parameters, base.settings().width(), 0);
      StanceNet.addWording(parameters, base.settings(), 0);
      parameters.set(weights, Set.of(StanceNet.WORDING));
      StanceNet net =
          new StanceNet(new Transformer(base.settings(), parameters, DropoutMasks.none()), true);
      System.out.println(sentences.size() + " sentences are read");
      Map<String, Weight> head =
          WordingFit.fit(
              net,
              manager,
              sentences.stream().map(one -> EncodedSentence.of(pieces, one)).toList());
      weights.putAll(head);
      head.forEach((name, weight) -> parameters.get(name).set(weight.values()));
      String figure = DevFigures.in(data, pieces, 0).wording(net, manager);
      if (figure != null) {
        notes.put(DevFigures.WORDING, figure);
        System.out.println(DevFigures.WORDING + "  " + figure);
      }
    }
    Checkpoint.writeWeights(out, weights, notes);
  }
}
