package org.probandum.train.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.train.model.PieceBatch;

/// A window of pieces with its labels; -1 stands for no label. Arrays are not copied: leave them
/// alone.
final class Example {
  private final PieceBatch.Row row;
  private final Map<TokenHead, int[]> tags;
  private final List<CueRow> cues;
  private final @Nullable Arcs arcs;
  private final List<SentencePart> sentences;

  /// The roles of all pieces for one cue.
  static final class CueRow {
    private final int piece;
    private final int[] labels;

    CueRow(int piece, int[] labels) {
      this.piece = piece;
      this.labels = labels;
    }

    /// The cue's first piece.
    int piece() {
      return piece;
    }

    /// For each piece the index of its role's label in [Roles#LABELS].
    int[] labels() {
      return labels;
    }
  }

  /// Which word each word depends on, and how: numbers at each word's first piece.
  static final class Arcs {
    private final int[] heads;
    private final int[] relations;

    Arcs(int[] heads, int[] relations) {
      this.heads = heads;
      this.relations = relations;
    }

    /// For each piece the first piece of the word that its word depends on, 0 (`[CLS]`) for a root.
    int[] heads() {
      return heads;
    }

    /// For each piece the index of its word's relation in [Relations#LABELS].
    int[] relations() {
      return relations;
    }
  }

  /// A sentence in the window.
  ///
  /// @param start its first piece
  /// @param end the piece after its last, its `[SEP]` included
  /// @param labels index of its label by head; heads without label are missing
  record SentencePart(int start, int end, Map<SentenceHead, Integer> labels) {}

  Example(
      PieceBatch.Row row,
      Map<TokenHead, int[]> tags,
      List<CueRow> cues,
      @Nullable Arcs arcs,
      List<SentencePart> sentences) {
    this.row = row;
    this.tags = tags;
    this.cues = List.copyOf(cues);
    this.arcs = arcs;
    this.sentences = List.copyOf(sentences);
  }

  PieceBatch.Row row() {
    return row;
  }

  int length() {
    return row.length();
  }

  /// For each head that has labels, those of all pieces.
  Map<TokenHead, int[]> tags() {
    return tags;
  }

  /// The cues, one for each span of a cue.
  List<CueRow> cues() {
    return cues;
  }

  /// The arcs, or null where nobody has looked.
  @Nullable Arcs arcs() {
    return arcs;
  }

  List<SentencePart> sentences() {
    return sentences;
  }

  /// Whether it shows any attribution.
  boolean hasAttributions() {
    return !cues.isEmpty();
  }
}
