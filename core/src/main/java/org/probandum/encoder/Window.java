package org.probandum.encoder;

import java.util.Arrays;

/// Sentences that the reading model reads in one go: `[CLS] s1 [SEP] s2 [SEP] …`. Holds the row and
/// which word stands where in it. Pieces, words and sentences are counted from 0; the window's
/// sentences are those from [#firstSentence] on, and a sentence that fits no window is there in
/// part. Not changed once made; arrays that are handed out are copies.
public final class Window {

  private final int firstSentence;
  private final int[] ids;
  private final int[] types;
  private final int[] sentences;
  private final int[] wordSentences;
  private final int[] wordTokens;
  private final int[] wordPieces;

  Window(int firstSentence, int[] ids, int[] types, int[] sentences, Words words) {
    this.firstSentence = firstSentence;
    this.ids = ids;
    this.types = types;
    this.sentences = sentences;
    this.wordSentences = words.sentences;
    this.wordTokens = words.tokens;
    this.wordPieces = words.pieces;
  }

  /// Where the words stand.
  static final class Words {
    private final int[] sentences;
    private final int[] tokens;
    private final int[] pieces;

    Words(int[] sentences, int[] tokens, int[] pieces) {
      this.sentences = sentences;
      this.tokens = tokens;
      this.pieces = pieces;
    }
  }

  /// The number of pieces, with `[CLS]` and each `[SEP]`.
  public int length() {
    return ids.length;
  }

  /// The ids of the pieces.
  public int[] ids() {
    return ids.clone();
  }

  /// The letter case of each piece's word, the model's token types: 0 lower or special, 1 first
  /// letter a capital, 2 all capitals, 3 mixed.
  public int[] types() {
    return types.clone();
  }

  /// The index in the document of the first sentence.
  public int firstSentence() {
    return firstSentence;
  }

  /// The index in the document of the sentence that a piece belongs to, its `[SEP]` included; -1
  /// for `[CLS]`.
  public int sentence(int piece) {
    return sentences[piece];
  }

  /// The number of words.
  public int words() {
    return wordPieces.length;
  }

  /// The index in the document of a word's sentence.
  public int wordSentence(int word) {
    return wordSentences[word];
  }

  /// The index of a word among the tokens of its sentence.
  public int wordToken(int word) {
    return wordTokens[word];
  }

  /// A word's first piece, which carries its tags.
  public int wordPiece(int word) {
    return wordPieces[word];
  }

  /// The piece at which a token of a sentence begins, or -1 where it is not in this window.
  public int findPiece(int sentence, int token) {
    for (int word = 0; word < wordPieces.length; word++) {
      if (wordSentences[word] == sentence && wordTokens[word] == token) {
        return wordPieces[word];
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "Window from sentence " + firstSentence + " " + Arrays.toString(ids);
  }
}
