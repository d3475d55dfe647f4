package org.probandum.encoder;

/// A run of tokens with one label, as a head of the reading model marks them.
///
/// @param label the label without `B-` or `I-`; the head's name where it has only one
/// @param firstToken index in the sentence of the first token
/// @param endToken index in the sentence of the token after the last, more than `firstToken`
/// @param score the mean over the tokens of the probability of the label, in [0, 1]
public record TagSpan(String label, int firstToken, int endToken, double score) {

  public TagSpan {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "a tagged span needs 0 <= first < end, got " + firstToken + ".." + endToken);
    }
  }

  /// The number of tokens.
  public int length() {
    return endToken - firstToken;
  }

  /// Whether the token with this index is in the span.
  public boolean contains(int token) {
    return firstToken <= token && token < endToken;
  }
}
