package org.probandum.train.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.Window;
import org.probandum.encoder.WindowPacker;
import org.probandum.encoder.WordPieces;
import org.probandum.train.model.PieceBatch;

/// Turns labelled texts into windows of pieces with labels.
///
/// Only the first piece of a word has labels. Spans begin anew in each sentence, in tags and roles.
/// Where contents lie in one another, the inner one's boundaries win.
final class Examples {
  private static final int NONE = -1;
  private static final int OUTSIDE = 0;
  private static final int SOURCE = Roles.LABELS.indexOf("B-SOURCE");
  private static final int CONTENT = Roles.LABELS.indexOf("B-CONTENT");

  private final WindowPacker packer;

  Examples(WordPieces pieces) {
    this.packer = WindowPacker.with(pieces);
  }

  /// The windows of a text.
  List<Example> of(LabelledText text) {
    List<Example> examples = new ArrayList<>();
    for (Window window : packer.pack(text.sentences())) {
      examples.add(example(window, text));
    }
    return examples;
  }

  private static Example example(Window window, LabelledText text) {
    Map<TokenHead, int[]> tags = new EnumMap<>(TokenHead.class);
    List<Example.CueRow> cues = new ArrayList<>();
    List<LabelledAttribution> attributions = text.attributions();
    if (attributions != null) {
      attributionTags(window, attributions, tags);
      attributions.forEach(attribution -> addCues(window, attribution, cues));
    }
    List<LabelledName> names = text.names();
    if (names != null) {
      int[] labels = unlabelled(window);
      for (LabelledName name : names) {
        mark(window, name.span(), TokenHead.NAME.labels().indexOf("B-" + name.type()), labels);
      }
      tags.put(TokenHead.NAME, labels);
    }
    PieceBatch.Row row = new PieceBatch.Row(window.ids(), window.types());
    return new Example(row, tags, cues, arcs(window, text.trees()), sentences(window, text));
  }

  /// Words whose head is not in the window have none.
  private static Example.@Nullable Arcs arcs(Window window, @Nullable List<LabelledTree> trees) {
    if (trees == null) {
      return null;
    }
    int[] heads = new int[window.length()];
    int[] relations = new int[window.length()];
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, NONE);
    for (int word = 0; word < window.words(); word++) {
      LabelledTree tree = trees.get(window.wordSentence(word));
      int head = tree.heads().get(window.wordToken(word));
      int piece = window.wordPiece(word);
      heads[piece] =
          head == LabelledTree.ROOT ? 0 : window.findPiece(window.wordSentence(word), head);
      relations[piece] = tree.relations().get(window.wordToken(word));
    }
    return new Example.Arcs(heads, relations);
  }

  private static void attributionTags(
      Window window, List<LabelledAttribution> attributions, Map<TokenHead, int[]> tags) {
    List<LabelledAttribution> outerFirst =
        attributions.stream()
            .sorted(Comparator.comparingInt(LabelledAttribution::contentLength).reversed())
            .toList();
    int[] sources = unlabelled(window);
    int[] cues = unlabelled(window);
    int[] contents = unlabelled(window);
    for (LabelledAttribution attribution : outerFirst) {
      attribution.source().forEach(span -> mark(window, span, 1, sources));
      attribution.cue().forEach(span -> mark(window, span, 1, cues));
      attribution.content().forEach(span -> mark(window, span, 1, contents));
    }
    tags.put(TokenHead.SOURCE, sources);
    tags.put(TokenHead.CUE, cues);
    tags.put(TokenHead.CONTENT, contents);
  }

  private static void addCues(
      Window window, LabelledAttribution attribution, List<Example.CueRow> cues) {
    int[] labels = unlabelled(window);
    attribution.content().forEach(span -> mark(window, span, CONTENT, labels));
    attribution.source().forEach(span -> mark(window, span, SOURCE, labels));
    for (WordSpan span : attribution.cue()) {
      int piece = window.findPiece(span.sentence(), span.start());
      if (piece >= 0) {
        cues.add(new Example.CueRow(piece, labels));
      }
    }
  }

  /// `O` at each word's first piece, none elsewhere.
  private static int[] unlabelled(Window window) {
    int[] labels = new int[window.length()];
    Arrays.fill(labels, NONE);
    for (int word = 0; word < window.words(); word++) {
      labels[window.wordPiece(word)] = OUTSIDE;
    }
    return labels;
  }

  private static void mark(Window window, WordSpan span, int begin, int[] labels) {
    for (int word = 0; word < window.words(); word++) {
      int token = window.wordToken(word);
      if (window.wordSentence(word) == span.sentence()
          && token >= span.start()
          && token < span.end()) {
        labels[window.wordPiece(word)] = token == span.start() ? begin : begin + 1;
      }
    }
  }

  private static List<Example.SentencePart> sentences(Window window, LabelledText text) {
    Map<Integer, int[]> limits = new LinkedHashMap<>();
    for (int piece = 1; piece < window.length(); piece++) {
      int start = piece;
      limits.computeIfAbsent(window.sentence(piece), key -> new int[] {start, start})[1] =
          piece + 1;
    }
    List<Example.SentencePart> parts = new ArrayList<>();
    limits.forEach((sentence, limit) -> {
      Map<SentenceHead, Integer> labels = new EnumMap<>(SentenceHead.class);
      text.sentenceLabels()
          .forEach((head, all) -> {
            if (all.get(sentence) >= 0) {
              labels.put(head, all.get(sentence));
            }
          });
      parts.add(new Example.SentencePart(limit[0], limit[1], labels));
    });
    return parts;
  }
}
