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

  /// The sentence with this id, or null where there is none. Ids are `s` and the 1-based number, so
  /// that number is looked at first.
  public @Nullable Sentence findSentence(String id) {
    int at = indexOf(id);
    return at < 0 ? null : sentences.get(at);
  }

  /// The place of the sentence with this id, from 0, or -1 where there is none.
  public int indexOf(String id) {
    int number = 0;
    for (int i = 1; i < id.length() && i <= 9; i++) {
      number = 10 * number + Character.digit(id.charAt(i), 10);
    }
    if (number >= 1 && number <= sentences.size() && sentences.get(number - 1).id().equals(id)) {
      return number - 1;
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// The document's text.
  public String text() {
    return document.text();
  }
}
