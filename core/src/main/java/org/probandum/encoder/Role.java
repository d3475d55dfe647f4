package org.probandum.encoder;

/// A run of tokens that plays a part in the attribution that a cue introduces. One that runs over
/// the end of a sentence is given as one role in each sentence.
///
/// @param kind whose words they are, or the words
/// @param sentence index in the document of the sentence, which need not be the cue's
/// @param firstToken index in that sentence of the first token
/// @param endToken index in that sentence of the token after the last, more than `firstToken`
/// @param score the mean over the tokens of the probability of the part, in [0, 1]
public record Role(Kind kind, int sentence, int firstToken, int endToken, double score) {

  /// The part played.
  public enum Kind {
    /// Who says it.
    SOURCE,
    /// What is said.
    CONTENT
  }

  public Role {
    if (sentence < 0 || firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "a role needs a sentence and 0 <= first < end, got "
              + sentence
              + ": "
              + firstToken
              + ".."
              + endToken);
    }
  }
}
