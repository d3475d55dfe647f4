package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document with its sentences and tokens: what every reading stage starts from.
///
/// @param document the document
/// @param sentences in order, not overlapping
public record ParsedDocument(Document document, List<Sentence> sentences) {

  public ParsedDocument {
    sentences = List.copyOf(sentences);
  }

  /// The sentence at this offset, or null where none is.
  public @Nullable Sentence findSentence(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }

  /// The document's text.
  public String text() {
    return document.text();
  }
}
