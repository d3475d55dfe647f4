package org.probandum.record;

import org.probandum.model.Document;

/// A file that was read, with its original bytes.
public final class Source {
  private final Document document;
  private final byte[] original;

  /// A file.
  ///
  /// @param document the document
  /// @param original the bytes it was read from; not to be changed any more
  /// @throws IllegalArgumentException where the document's SHA-256 is not that of the bytes
  public Source(Document document, byte[] original) {
    if (!Document.sha256(original).equals(document.sha256())) {
      throw new IllegalArgumentException(
          "the bytes are not those of " + document.path() + ", whose SHA-256 is another");
    }
    this.document = document;
    this.original = original;
  }

  /// The document.
  public Document document() {
    return document;
  }

  /// The bytes it was read from; not to be changed.
  public byte[] original() {
    return original;
  }
}
