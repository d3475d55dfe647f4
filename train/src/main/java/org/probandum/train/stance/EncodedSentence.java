package org.probandum.train.stance;

import org.probandum.encoder.PairRow;
import org.probandum.encoder.WordPieces;
import org.probandum.train.model.PieceBatch;

/// A sentence with its pieces.
///
/// @param sentence what is learnt
/// @param row the pieces exactly as the program reads them
record EncodedSentence(SentenceExample sentence, PieceBatch.Row row) implements Encoded {

  static EncodedSentence of(WordPieces pieces, SentenceExample sentence) {
    PairRow row = PairRow.alone(pieces, sentence.text());
    return new EncodedSentence(sentence, new PieceBatch.Row(row.ids(), row.types()));
  }
}
