package org.probandum.train.reading;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.train.model.PieceBatch;

/// Windows as native arrays, with targets: numbers of 0 and 1 (or a weight) that the logarithms of
/// probabilities are multiplied with.
final class Batch {
  private static final float BARRED = -10_000f;

  private final NDManager manager;
  private final List<Example> examples;
  private final PieceBatch pieces;

  private Batch(NDManager manager, List<Example> examples) {
    this.manager = manager;
    this.examples = List.copyOf(examples);
    this.pieces = PieceBatch.of(manager, examples.stream().map(Example::row).toList());
  }

  static Batch of(NDManager manager, List<Example> examples) {
    return new Batch(manager, examples);
  }

  PieceBatch pieces() {
    return pieces;
  }

  List<Example> examples() {
    return examples;
  }

  /// How many pieces, padding left out.
  int size() {
    return examples.stream().mapToInt(Example::length).sum();
  }

  /// The targets of a head of words `[rows * length, labels]`, or null where no row has any.
  @Nullable NDArray tagTargets(TokenHead head) {
    int labels = head.labels().size();
    float[] targets = new float[examples.size() * pieces.length() * labels];
    boolean any = false;
    for (int r = 0; r < examples.size(); r++) {
      int[] tags = examples.get(r).tags().get(head);
      if (tags != null) {
        any = true;
        set(targets, r * pieces.length(), tags, labels);
      }
    }
    return any ? manager.create(targets, new Shape(targets.length / labels, labels)) : null;
  }

  private static void set(float[] targets, int offset, int[] tags, int labels) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] >= 0) {
        targets[(offset + i) * labels + tags[i]] = 1;
      }
    }
  }

  /// The arcs of all rows.
  ///
  /// @param barred what is added to each arc's number `[rows, length, length]`: 0 where the second
  ///   piece begins a word of the first one's sentence or is `[CLS]`, else -10000
  /// @param heads one-hot `[rows, length, length]`
  /// @param relations one-hot `[rows * length, relations]`
  record Syntax(NDArray barred, NDArray heads, NDArray relations) {}

  /// The arcs that the labels have, or null where there is none.
  @Nullable Syntax syntax() {
    if (examples.stream().allMatch(example -> example.arcs() == null)) {
      return null;
    }
    int length = pieces.length();
    int width = Relations.LABELS.size();
    float[] barred = new float[examples.size() * length * length];
    float[] heads = new float[barred.length];
    float[] relations = new float[examples.size() * length * width];
    Arrays.fill(barred, BARRED);
    for (int r = 0; r < examples.size(); r++) {
      Example example = examples.get(r);
      Example.Arcs arcs = example.arcs();
      allow(barred, r * length * length, length, example);
      if (arcs != null) {
        for (int i = 0; i < example.length(); i++) {
          if (arcs.heads()[i] >= 0) {
            heads[(r * length + i) * length + arcs.heads()[i]] = 1;
          }
        }
        set(relations, r * length, arcs.relations(), width);
      }
    }
    Shape square = new Shape(examples.size(), length, length);
    return new Syntax(
        manager.create(barred, square),
        manager.create(heads, square),
        manager.create(relations, new Shape((long) examples.size() * length, width)));
  }

  private static void allow(float[] barred, int offset, int length, Example example) {
    Example.Arcs arcs = example.arcs();
    for (Example.SentencePart part : example.sentences()) {
      for (int i = part.start(); i < part.end(); i++) {
        barred[offset + i * length] = 0;
        for (int j = part.start(); arcs != null && j < part.end(); j++) {
          if (arcs.relations()[j] >= 0) {
            barred[offset + i * length + j] = 0;
          }
        }
      }
    }
  }

  /// The cues of all rows.
  ///
  /// @param places one-hot over all pieces `[cues, rows * length]`
  /// @param rows one-hot over the rows `[cues, rows]`
  /// @param targets `[cues, length, labels]`
  record Cues(NDArray places, NDArray rows, NDArray targets) {}

  /// A cue that roles are asked for.
  ///
  /// @param row 0-based row
  /// @param piece 0-based piece in the row
  record CuePlace(int row, int piece) {}

  /// The cues that the labels have, or null where there is none.
  @Nullable Cues cues() {
    List<CuePlace> places = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (int r = 0; r < examples.size(); r++) {
      for (Example.CueRow cue : examples.get(r).cues()) {
        places.add(new CuePlace(r, cue.piece()));
        labels.add(cue.labels());
      }
    }
    return places.isEmpty() ? null : cues(places, labels);
  }

  private Cues cues(List<CuePlace> places, List<int[]> labels) {
    int roles = Roles.LABELS.size();
    float[] targets = new float[places.size() * pieces.length() * roles];
    for (int c = 0; c < places.size(); c++) {
      set(targets, c * pieces.length(), labels.get(c), roles);
    }
    return new Cues(
        places(places),
        rows(places),
        manager.create(targets, new Shape(places.size(), pieces.length(), roles)));
  }

  /// One-hot over all pieces.
  NDArray places(List<CuePlace> places) {
    int all = examples.size() * pieces.length();
    float[] hot = new float[places.size() * all];
    for (int c = 0; c < places.size(); c++) {
      hot[c * all + places.get(c).row() * pieces.length() + places.get(c).piece()] = 1;
    }
    return manager.create(hot, new Shape(places.size(), all));
  }

  /// One-hot over the rows.
  NDArray rows(List<CuePlace> places) {
    float[] hot = new float[places.size() * examples.size()];
    for (int c = 0; c < places.size(); c++) {
      hot[c * examples.size() + places.get(c).row()] = 1;
    }
    return manager.create(hot, new Shape(places.size(), examples.size()));
  }

  /// A sentence with a label of some head.
  ///
  /// @param row 0-based row
  /// @param part the sentence
  record SentencePlace(int row, Example.SentencePart part) {}

  /// The sentences that have labels of this head.
  List<SentencePlace> sentences(SentenceHead head) {
    List<SentencePlace> places = new ArrayList<>();
    for (int r = 0; r < examples.size(); r++) {
      for (Example.SentencePart part : examples.get(r).sentences()) {
        if (part.labels().containsKey(head)) {
          places.add(new SentencePlace(r, part));
        }
      }
    }
    return places;
  }

  /// The matrix that takes the mean over each sentence's pieces `[sentences, rows * length]`.
  NDArray means(List<SentencePlace> places) {
    int all = examples.size() * pieces.length();
    float[] means = new float[places.size() * all];
    for (int s = 0; s < places.size(); s++) {
      Example.SentencePart part = places.get(s).part();
      for (int i = part.start(); i < part.end(); i++) {
        means[s * all + places.get(s).row() * pieces.length() + i] =
            1f / (part.end() - part.start());
      }
    }
    return manager.create(means, new Shape(places.size(), all));
  }

  /// The targets of a head of sentences `[sentences, labels]`.
  NDArray sentenceTargets(List<SentencePlace> places, SentenceHead head) {
    int labels = head.labels().size();
    float[] targets = new float[places.size() * labels];
    for (int s = 0; s < places.size(); s++) {
      Map<SentenceHead, Integer> known = places.get(s).part().labels();
      targets[s * labels + known.getOrDefault(head, 0)] = 1;
    }
    return manager.create(targets, new Shape(places.size(), labels));
  }
}
