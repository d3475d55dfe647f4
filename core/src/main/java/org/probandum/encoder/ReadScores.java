package org.probandum.encoder;

import java.util.List;

/// What the reading model says of a document.
///
/// @param sentences one for each sentence of the document, in order
public record ReadScores(List<SentenceScores> sentences) {

  public ReadScores {
    sentences = List.copyOf(sentences);
  }

  /// What it says of the sentence with this index in the document.
  public SentenceScores get(int sentence) {
    return sentences.get(sentence);
  }
}
