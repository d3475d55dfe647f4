package org.probandum.encoder;

import java.util.Arrays;

/// A claim and a passage as one row, `[CLS] claim [SEP] passage [SEP]`, or a sentence alone. Not
/// changed once made; arrays that are handed out are copies.
public final class PairRow {

  /// The most pieces of a row, special ones included.
  static final int LONGEST = 256;

  /// The pieces that a claim may have however long the passage is.
  static final int CLAIM = 96;

  private final int[] ids;
  private final int claimEnd;

  private PairRow(int[] ids, int claimEnd) {
    this.ids = ids;
    this.claimEnd = claimEnd;
  }

  /// The row of a claim and a passage. Where both together are too long, a claim of up to 96 pieces
  /// stays whole and the passage loses its end; a longer claim gives way to the passage down to 96.
  public static PairRow of(WordPieces pieces, String claim, String passage) {
    int room = LONGEST - 3;
    int[] ours = pieces.pieces(claim, room);
    int[] theirs = pieces.pieces(passage, room);
    int claimLength = Math.min(ours.length, Math.max(CLAIM, room - theirs.length));
    int passageLength = Math.min(theirs.length, room - claimLength);
    int[] ids = new int[claimLength + passageLength + 3];
    ids[0] = pieces.first();
    System.arraycopy(ours, 0, ids, 1, claimLength);
    ids[claimLength + 1] = pieces.last();
    System.arraycopy(theirs, 0, ids, claimLength + 2, passageLength);
    ids[ids.length - 1] = pieces.last();
    return new PairRow(ids, claimLength + 2);
  }

  /// A sentence alone, `[CLS] sentence [SEP]`; one that is too long loses its end.
  public static PairRow alone(WordPieces pieces, String sentence) {
    int[] ours = pieces.pieces(sentence, LONGEST - 2);
    int[] ids = new int[ours.length + 2];
    ids[0] = pieces.first();
    System.arraycopy(ours, 0, ids, 1, ours.length);
    ids[ids.length - 1] = pieces.last();
    return new PairRow(ids, ids.length);
  }

  /// The number of pieces.
  public int length() {
    return ids.length;
  }

  /// The ids of the pieces.
  public int[] ids() {
    return ids.clone();
  }

  /// The token types: 0 to the claim's end, 1 from the passage on.
  public int[] types() {
    int[] types = new int[ids.length];
    Arrays.fill(types, claimEnd, types.length, 1);
    return types;
  }
}
