package org.probandum.pipeline;

import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.ReadingModel;
import org.probandum.model.ParsedDocument;

/// What the reading model says of one document; it is asked when that is first needed. Thread-safe.
final class DocumentScores {
  private final @Nullable ReadingModel model;
  private final ParsedDocument parsed;
  private final Depth depth;
  private @Nullable ReadScores scores;

  /// How much is asked of the model.
  enum Depth {
    /// What is needed to compare a source.
    SOURCE,
    /// Trees of dependencies, too: for a text whose claims are to stand alone.
    CLAIMS
  }

  /// @param model the model, or null for rules alone
  DocumentScores(@Nullable ReadingModel model, ParsedDocument parsed, Depth depth) {
    this.model = model;
    this.parsed = parsed;
    this.depth = depth;
  }

  /// The scores, or null where there is no model.
  synchronized @Nullable ReadScores find() {
    if (scores == null && model != null) {
      scores =
          switch (depth) {
            case SOURCE -> model.read(parsed);
            case CLAIMS -> model.readWithTrees(parsed);
          };
    }
    return scores;
  }
}
