package org.probandum.pipeline;

import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.ReadingModel;
import org.probandum.model.ParsedDocument;

/// What the reading model says of one document; it is asked when that is first needed. Thread-safe.
final class DocumentScores {
  private final @Nullable ReadingModel model;
  private final ParsedDocument parsed;
  private @Nullable ReadScores scores;

  /// @param model the model, or null for rules alone
  DocumentScores(@Nullable ReadingModel model, ParsedDocument parsed) {
    this.model = model;
    this.parsed = parsed;
  }

  /// The scores, or null where there is no model.
  synchronized @Nullable ReadScores find() {
    if (scores == null && model != null) {
      scores = model.read(parsed);
    }
    return scores;
  }
}
