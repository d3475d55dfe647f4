package org.probandum.train.stance;

import org.probandum.encoder.PairRow;
import org.probandum.encoder.WordPieces;
import org.probandum.train.model.PieceBatch;

/// A pair with its pieces.
///
/// @param pair what is learnt
/// @param row the pieces exactly as the program reads them
record EncodedPair(PairExample pair, PieceBatch.Row row) implements Encoded {

  static EncodedPair of(WordPieces pieces, PairExample pair) {
    PairRow row = PairRow.of(pieces, pair.claim(), pair.passage());
    return new EncodedPair(pair, new PieceBatch.Row(row.ids(), row.types()));
  }
}
