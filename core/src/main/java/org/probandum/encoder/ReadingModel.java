package org.probandum.encoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WindowScores.SentencePart;
import org.probandum.model.ParsedDocument;

/// The small transformer that reads a document once for all stages: who says what by which words,
/// names, and what kind of statement each sentence is. Its weights are loaded when a document is
/// first read.
///
/// Windows are run one by one, several threads side by side, and never as one batch: with 8-bit
/// weights a window's scores would depend on its neighbours. Thread-safe; close it when no reading
/// is under way.
public final class ReadingModel implements AutoCloseable {

  /// The name of its files.
  public static final String NAME = "reading";

  private static final String FORMAT = "probandum-reading/1";

  private static final Set<String> READ = Set.of("tags", "roles");
  private static final Set<String> READ_WITH_WORDS = Set.of("tags", "roles", SyntaxModel.WORDS);

  private final LazyModel model;
  private final ReadingHeads heads;
  private final @Nullable SyntaxModel syntax;
  private final @Nullable ScoreCache cache;

  private ReadingModel(
      LazyModel model,
      ReadingHeads heads,
      @Nullable SyntaxModel syntax,
      @Nullable ScoreCache cache) {
    this.model = model;
    this.heads = heads;
    this.syntax = syntax;
    this.cache = cache;
  }

  /// The model of these files, or null where they hold none.
  ///
  /// @param nativeCache absolute folder where the native library is unpacked once, about 30 MB
  /// @throws EncoderException where its description is there and cannot be used
  public static @Nullable ReadingModel find(ModelFiles files, Path nativeCache) {
    ModelDescription description = files.find(NAME);
    if (description == null) {
      return null;
    }
    description.require(FORMAT);
    return new ReadingModel(
        new LazyModel(files, description, NAME, nativeCache),
        ReadingHeads.of(description.heads(), description.texts("roles")),
        SyntaxModel.find(files, nativeCache),
        null);
  }

  /// The same model, which takes from this cache what it has read before. Close only one of the
  /// two.
  public ReadingModel remembering(ScoreCache scores) {
    return new ReadingModel(model, heads, syntax, scores);
  }

  /// Loads the weights now; without that, the first document does.
  ///
  /// @throws EncoderException where they cannot be loaded
  public void load() {
    model.load();
    if (syntax != null) {
      syntax.load();
    }
  }

  /// What the model says of the document.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  public ReadScores read(ParsedDocument document) {
    return read(document, null);
  }

  /// The same with the sentences' trees, where there is a model for them.
  ///
  /// @throws EncoderException where a model cannot be loaded or run
  public ReadScores readWithTrees(ParsedDocument document) {
    return read(document, syntax);
  }

  private ReadScores read(ParsedDocument document, @Nullable SyntaxModel trees) {
    List<Window> windows = WindowPacker.with(WordPieces.load()).pack(document);
    ScoreCache known = cache;
    if (known == null) {
      return read(windows, trees);
    }
    String models = trees == null ? model.sha256() : model.sha256() + trees.sha256();
    ReadScores found = known.find(models, windows);
    if (found == null) {
      found = read(windows, trees);
      known.put(models, windows, found);
    }
    return found;
  }

  private ReadScores read(List<Window> windows, @Nullable SyntaxModel trees) {
    List<List<SentencePart>> parts =
        IntStream.range(0, windows.size())
            .parallel()
            .mapToObj(i -> run(windows.get(i), trees))
            .toList();
    return new ReadScores(joined(parts.stream().flatMap(List::stream).toList()));
  }

  private List<SentencePart> run(Window window, @Nullable SyntaxModel trees) {
    Map<String, float[]> outputs =
        model.run(window.ids(), window.types(), trees == null ? READ : READ_WITH_WORDS);
    float[] tags = model.get(outputs, "tags");
    if (tags.length != window.length() * heads.width()) {
      throw new EncoderException(
          "the model gives "
              + tags.length / window.length()
              + " numbers for a piece, and its"
              + " heads need "
              + heads.width());
    }
    WindowTrees read =
        trees == null ? null : trees.read(window, model.get(outputs, SyntaxModel.WORDS));
    return new WindowScores(heads, window, tags, model.get(outputs, "roles"), read).parts();
  }

  /// The sentences, put together from their parts.
  private List<SentenceScores> joined(List<SentencePart> parts) {
    List<SentenceScores> sentences = new ArrayList<>();
    for (int start = 0; start < parts.size(); ) {
      int end = start;
      while (end < parts.size() && parts.get(end).sentence() == parts.get(start).sentence()) {
        end++;
      }
      sentences.add(sentence(parts.subList(start, end)));
      start = end;
    }
    return sentences;
  }

  private SentenceScores sentence(List<SentencePart> parts) {
    Map<String, TokenScores> tokens = new HashMap<>();
    Map<String, Map<String, Double>> whole = new HashMap<>();
    for (ReadingHeads.Placed placed : heads.placed()) {
      Head head = placed.head();
      switch (head.level()) {
        case TOKEN -> tokens.put(head.name(), tokens(head, parts));
        case SENTENCE -> whole.put(head.name(), whole(head, parts));
      }
    }
    Map<Integer, List<Role>> roles = new HashMap<>();
    parts.forEach(part -> roles.putAll(part.roles()));
    return new SentenceScores(tokens, whole, roles, tree(parts));
  }

  /// The tree of a sentence that one window held; one that was cut has none.
  private static List<Dependency> tree(List<SentencePart> parts) {
    return parts.size() == 1 ? parts.getFirst().tree() : List.of();
  }

  private static TokenScores tokens(Head head, List<SentencePart> parts) {
    List<List<Float>> probabilities = new ArrayList<>();
    List<TagSpan> spans = new ArrayList<>();
    for (SentencePart part : parts) {
      probabilities.addAll(part.probabilities().getOrDefault(head.name(), List.of()));
      spans.addAll(part.spans().getOrDefault(head.name(), List.of()));
    }
    return new TokenScores(head.labels(), probabilities, spans);
  }

  private static Map<String, Double> whole(Head head, List<SentencePart> parts) {
    double[] mean = new double[head.width()];
    double pieces = parts.stream().mapToInt(SentencePart::pieces).sum();
    for (SentencePart part : parts) {
      double[] sums = part.sums().getOrDefault(head.name(), mean);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += sums[i] / pieces;
      }
    }
    double[] probabilities = Softmax.of(mean, 1);
    Map<String, Double> byLabel = new HashMap<>();
    for (int i = 0; i < mean.length; i++) {
      byLabel.put(head.labels().get(i), probabilities[i]);
    }
    return byLabel;
  }

  /// What is known of the model.
  public ModelCard card() {
    return model.card();
  }

  /// What is known of the model that gives trees, or null where there is none.
  public @Nullable ModelCard cardOfTrees() {
    return syntax == null ? null : syntax.card();
  }

  @Override
  public void close() {
    try {
      model.close();
    } finally {
      if (syntax != null) {
        syntax.close();
      }
    }
  }
}
