package org.probandum.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns what the model gives for one window into scores of the sentences in it.
final class WindowScores {

  /// How likely a cue must begin at a token for the parts of its attribution to be read: low, so
  /// that rules may use cues that the head alone would not mark.
  private static final float LEAST_CUE = 0.1f;

  private static final String CUE = "cue";

  private final ReadingHeads heads;
  private final Window window;
  private final float[] tags;
  private final float[] roles;
  private final @Nullable WindowTrees trees;

  WindowScores(
      ReadingHeads heads, Window window, float[] tags, float[] roles, @Nullable WindowTrees trees) {
    this.heads = heads;
    this.window = window;
    this.tags = tags;
    this.roles = roles;
    this.trees = trees;
  }

  /// The scores of the sentences, or of the parts of one, in order.
  List<SentencePart> parts() {
    List<SentencePart> parts = new ArrayList<>();
    for (int word = 0, piece = 1; piece < window.length(); ) {
      int sentence = window.sentence(piece);
      int firstPiece = piece;
      int firstWord = word;
      while (piece < window.length() && window.sentence(piece) == sentence) {
        piece++;
      }
      while (word < window.words() && window.wordSentence(word) == sentence) {
        word++;
      }
      parts.add(part(sentence, firstWord, word, firstPiece, piece));
    }
    return parts;
  }

  private SentencePart part(int sentence, int word, int endWord, int piece, int endPiece) {
    SentencePart part = new SentencePart(sentence, endPiece - piece);
    if (trees != null) {
      part.tree().addAll(trees.tree(word, endWord));
    }
    for (ReadingHeads.Placed head : heads.placed()) {
      switch (head.head().level()) {
        case TOKEN -> token(head, word, endWord, part);
        case SENTENCE -> part.sums().put(head.head().name(), sums(head, piece, endPiece));
      }
    }
    return part;
  }

  private void token(ReadingHeads.Placed head, int word, int endWord, SentencePart part) {
    int width = head.head().width();
    float[] probabilities = new float[(endWord - word) * width];
    for (int w = word; w < endWord; w++) {
      int from = window.wordPiece(w) * heads.width() + head.offset();
      Softmax.apply(tags, from, width, probabilities, (w - word) * width);
    }
    int firstToken = word < endWord ? window.wordToken(word) : 0;
    List<TagSpan> spans = head.path().decode(probabilities);
    part.add(head.head(), probabilities, spans, firstToken);
    if (head.head().name().equals(CUE)) {
      int outside = head.head().labels().indexOf("O");
      for (int w = word; w < endWord; w++) {
        int relative = w - word;
        boolean decoded = spans.stream().anyMatch(span -> span.firstToken() == relative);
        if (decoded || 1 - probabilities[relative * width + outside] >= LEAST_CUE) {
          part.roles().put(window.wordToken(w), roles(window.wordPiece(w)));
        }
      }
    }
  }

  private double[] sums(ReadingHeads.Placed head, int piece, int endPiece) {
    double[] sums = new double[head.head().width()];
    for (int p = piece; p < endPiece; p++) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += tags[p * heads.width() + head.offset() + i];
      }
    }
    return sums;
  }

  /// The roles that the row of one piece gives to the words of the window.
  private List<Role> roles(int cuePiece) {
    int length = window.length();
    int width = heads.roles().size();
    float[] logits = new float[width];
    float[] probabilities = new float[window.words() * width];
    for (int w = 0; w < window.words(); w++) {
      for (int r = 0; r < width; r++) {
        logits[r] = roles[(r * length + cuePiece) * length + window.wordPiece(w)];
      }
      Softmax.apply(logits, 0, width, probabilities, w * width);
    }
    List<Role> found = new ArrayList<>();
    for (TagSpan span : heads.rolePath().decode(probabilities)) {
      split(span, found);
    }
    found.sort(
        Comparator.comparing(Role::kind)
            .thenComparingInt(Role::sentence)
            .thenComparingInt(Role::firstToken));
    return List.copyOf(found);
  }

  /// Adds the span over the window's words as one role in each sentence.
  private void split(TagSpan span, List<Role> found) {
    Role.Kind kind = Role.Kind.valueOf(span.label());
    for (int start = span.firstToken(); start < span.endToken(); ) {
      int sentence = window.wordSentence(start);
      int end = start;
      while (end < span.endToken() && window.wordSentence(end) == sentence) {
        end++;
      }
      found.add(
          new Role(
              kind,
              sentence,
              window.wordToken(start),
              window.wordToken(end - 1) + 1,
              span.score()));
      start = end;
    }
  }

  /// What one window says of a sentence, which may be a part of it.
  ///
  /// @param sentence index in the document
  /// @param pieces how many pieces of it the window holds, with its end
  record SentencePart(
      int sentence,
      int pieces,
      Map<String, List<List<Float>>> probabilities,
      Map<String, List<TagSpan>> spans,
      Map<String, double[]> sums,
      Map<Integer, List<Role>> roles,
      List<Dependency> tree) {

    SentencePart(int sentence, int pieces) {
      this(
          sentence,
          pieces,
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new ArrayList<>());
    }

    void add(Head head, float[] numbers, List<TagSpan> found, int firstToken) {
      List<List<Float>> rows = new ArrayList<>();
      for (int from = 0; from < numbers.length; from += head.width()) {
        List<Float> row = new ArrayList<>();
        for (int i = 0; i < head.width(); i++) {
          row.add(numbers[from + i]);
        }
        rows.add(List.copyOf(row));
      }
      probabilities.put(head.name(), rows);
      spans.put(
          head.name(),
          found.stream()
              .map(span ->
                  new TagSpan(
                      span.label(),
                      span.firstToken() + firstToken,
                      span.endToken() + firstToken,
                      span.score()))
              .toList());
    }
  }
}
