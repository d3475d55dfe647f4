package org.probandum.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The small transformer that reads a claim beside a passage and says how the one bears on the
/// other; alone, it reads a sentence and says whether its wording carries opinion. Its weights are
/// loaded when something is first scored.
///
/// Scores depend on the pair or sentence alone: they are run one by one, several threads side by
/// side. Beyond 256 word pieces nothing is seen. Thread-safe; close it when no scoring is under
/// way.
public final class PairModel implements AutoCloseable {

  /// The name of its files.
  public static final String NAME = "stance";

  private static final String FORMAT = "probandum-stance/1";
  private static final List<String> LABELS =
      List.of("SUPPORTS", "REFUTES", "NOT_ENOUGH", "PARTIAL");

  private static final List<String> WORDING = List.of("OBJECTIVE", "SUBJECTIVE");

  /// To be raised whenever a pair would be put before the model in another way.
  private static final String PAIR = "pair/1";

  /// The same of a sentence.
  private static final String SENTENCE = "sentence/1";

  private final LazyModel model;
  private final double temperature;
  private final boolean readsWording;
  private final @Nullable VectorStore known;

  private PairModel(
      LazyModel model, double temperature, boolean readsWording, @Nullable VectorStore known) {
    this.model = model;
    this.temperature = temperature;
    this.readsWording = readsWording;
    this.known = known;
  }

  /// A claim and a passage.
  public record ClaimAndPassage(String claim, String passage) {}

  /// The model of these files, or null where they hold none.
  ///
  /// @param nativeCache absolute folder where the native library is unpacked once, about 30 MB
  /// @throws EncoderException where its description is there and cannot be used
  public static @Nullable PairModel find(ModelFiles files, Path nativeCache) {
    ModelDescription description = files.find(NAME);
    if (description == null) {
      return null;
    }
    description.require(FORMAT);
    if (!description.texts("labels").equals(LABELS)) {
      throw new EncoderException(description.place() + ": \"labels\" must be " + LABELS);
    }
    double temperature = description.number("temperature");
    if (!(temperature > 0)) {
      throw new EncoderException(description.place() + ": \"temperature\" must be above 0");
    }
    boolean readsWording = description.has("wording");
    if (readsWording && !description.texts("wording").equals(WORDING)) {
      throw new EncoderException(description.place() + ": \"wording\" must be " + WORDING);
    }
    return new PairModel(
        new LazyModel(files, description, NAME, nativeCache), temperature, readsWording, null);
  }

  /// The same model, which takes from this cache what it has scored before. Close only one of the
  /// two.
  public PairModel remembering(VectorCache scores) {
    return new PairModel(model, temperature, readsWording, scores.store());
  }

  /// Loads the weights now; without that, the first row does.
  ///
  /// @throws EncoderException where they cannot be loaded
  public void load() {
    model.load();
  }

  /// How the passage bears on the claim.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  public PairScores score(String claim, String passage) {
    return scoreAll(List.of(new ClaimAndPassage(claim, passage))).getFirst();
  }

  /// How each passage bears on its claim, in the order given.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  public List<PairScores> scoreAll(List<ClaimAndPassage> pairs) {
    return logits(pairs, this::key, this::run).stream().map(this::scores).toList();
  }

  /// Whether it was trained to read sentences alone.
  public boolean readsWording() {
    return readsWording;
  }

  /// How likely it is that people who read for it would call each sentence subjective, in [0, 1],
  /// in the order given.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  /// @throws IllegalStateException where it does not read sentences
  public List<Double> subjective(List<String> sentences) {
    if (!readsWording) {
      throw new IllegalStateException("the model " + NAME + " reads no sentences alone");
    }
    return logits(
            sentences, sentence -> VectorKey.of(model.sha256(), SENTENCE, sentence), this::runAlone)
        .stream()
        .map(logits -> Softmax.of(wide(logits), 1)[1])
        .toList();
  }

  /// The model's numbers for each row, from the cache where it has them.
  private <R> List<float[]> logits(
      List<R> rows, Function<R, VectorKey> key, Function<R, float[]> run) {
    VectorStore store = known;
    if (store == null) {
      return IntStream.range(0, rows.size())
          .parallel()
          .mapToObj(i -> run.apply(rows.get(i)))
          .toList();
    }
    List<VectorKey> keys = rows.stream().map(key).toList();
    Map<VectorKey, float[]> logits = store.find(keys);
    Map<VectorKey, R> missing = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!logits.containsKey(keys.get(i))) {
        missing.put(keys.get(i), rows.get(i));
      }
    }
    Map<VectorKey, float[]> fresh =
        missing.entrySet().parallelStream()
            .collect(Collectors.toMap(Map.Entry::getKey, row -> run.apply(row.getValue())));
    store.put(fresh);
    logits.putAll(fresh);
    return keys.stream().map(known -> Objects.requireNonNull(logits.get(known))).toList();
  }

  /// The length of the claim parts it from the passage.
  private VectorKey key(ClaimAndPassage pair) {
    String claim = pair.claim();
    return VectorKey.of(model.sha256(), PAIR, claim.length() + " " + claim + pair.passage());
  }

  private float[] run(ClaimAndPassage pair) {
    return run(
        PairRow.of(WordPieces.load(), pair.claim(), pair.passage()), "logits", LABELS.size());
  }

  private float[] runAlone(String sentence) {
    return run(PairRow.alone(WordPieces.load(), sentence), "subjective", WORDING.size());
  }

  private float[] run(PairRow row, String output, int labels) {
    float[] logits = model.get(model.run(row.ids(), row.types(), Set.of(output)), output);
    if (logits.length != labels) {
      throw new EncoderException("the model gives " + logits.length + " numbers, not " + labels);
    }
    return logits;
  }

  private PairScores scores(float[] logits) {
    double[] p = Softmax.of(wide(logits), temperature);
    return new PairScores(p[0], p[1], p[2], p[3]);
  }

  private static double[] wide(float[] logits) {
    double[] wide = new double[logits.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = logits[i];
    }
    return wide;
  }

  /// What is known of the model.
  public ModelCard card() {
    return model.card();
  }

  @Override
  public void close() {
    model.close();
  }
}
