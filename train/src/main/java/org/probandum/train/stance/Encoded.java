package org.probandum.train.stance;

import org.probandum.train.model.PieceBatch;

/// What is learnt from, as the pieces that the program reads.
sealed interface Encoded permits EncodedPair, EncodedSentence {
  /// The pieces.
  PieceBatch.Row row();

  /// How many.
  default int length() {
    return row().length();
  }
}
