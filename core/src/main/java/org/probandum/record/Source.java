package org.probandum.record;

import org.probandum.model.Document;

/// A file that was read, with its original bytes.
///
/// @param document the document
/// @param original the bytes it was read from; their SHA-256 is the document's
public record Source(Document document, byte[] original) {
  public Source {
    if (!Document.sha256(original).equals(document.sha256())) {
      throw new IllegalArgumentException(
          "the bytes are not those of " + document.path() + ", whose SHA-256 is another");
    }
  }
}
