package org.probandum.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The small transformer that reads a claim beside a passage and says how the one bears on the
/// other. Its weights are loaded when a pair is first scored.
///
/// A pair's scores depend on the pair alone: pairs are run one by one, several threads side by
/// side. Beyond 256 word pieces a passage is not seen. Thread-safe; close it when no scoring is
/// under way.
public final class PairModel implements AutoCloseable {

  /// The name of its files.
  public static final String NAME = "stance";

  private static final String FORMAT = "probandum-stance/1";
  private static final List<String> LABELS =
      List.of("SUPPORTS", "REFUTES", "NOT_ENOUGH", "PARTIAL");

  /// To be raised whenever a pair would be put before the model in another way.
  private static final String KIND = "pair/1";

  private final LazyModel model;
  private final double temperature;
  private final @Nullable VectorStore known;

  private PairModel(LazyModel model, double temperature, @Nullable VectorStore known) {
    this.model = model;
    this.temperature = temperature;
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
    return new PairModel(new LazyModel(files, description, NAME, nativeCache), temperature, null);
  }

  /// The same model, which takes from this cache what it has scored before. Close only one of the
  /// two.
  public PairModel remembering(VectorCache scores) {
    return new PairModel(model, temperature, scores.store());
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
    VectorStore store = known;
    if (store == null) {
      return IntStream.range(0, pairs.size())
          .parallel()
          .mapToObj(i -> scores(run(pairs.get(i))))
          .toList();
    }
    List<VectorKey> keys = pairs.stream().map(this::key).toList();
    Map<VectorKey, float[]> logits = store.find(keys);
    Map<VectorKey, ClaimAndPassage> missing = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!logits.containsKey(keys.get(i))) {
        missing.put(keys.get(i), pairs.get(i));
      }
    }
    Map<VectorKey, float[]> fresh =
        missing.entrySet().parallelStream()
            .collect(Collectors.toMap(Map.Entry::getKey, pair -> run(pair.getValue())));
    store.put(fresh);
    logits.putAll(fresh);
    return keys.stream().map(key -> scores(Objects.requireNonNull(logits.get(key)))).toList();
  }

  /// The length of the claim parts it from the passage.
  private VectorKey key(ClaimAndPassage pair) {
    String claim = pair.claim();
    return VectorKey.of(model.sha256(), KIND, claim.length() + " " + claim + pair.passage());
  }

  private float[] run(ClaimAndPassage pair) {
    PairRow row = PairRow.of(WordPieces.load(), pair.claim(), pair.passage());
    float[] logits = model.get(model.run(row.ids(), row.types()), "logits");
    if (logits.length != LABELS.size()) {
      throw new EncoderException(
          "the model gives " + logits.length + " numbers, not " + LABELS.size());
    }
    return logits;
  }

  private PairScores scores(float[] logits) {
    double[] wide = new double[logits.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = logits[i];
    }
    double[] p = Softmax.of(wide, temperature);
    return new PairScores(p[0], p[1], p[2], p[3]);
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
