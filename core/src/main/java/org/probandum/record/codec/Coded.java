package org.probandum.record.codec;

import java.util.List;
import org.probandum.model.Document;

/// A value as bytes, with the documents that it speaks of beside it.
public final class Coded {
  private final byte[] bytes;
  private final List<Document> documents;

  Coded(byte[] bytes, List<Document> documents) {
    this.bytes = bytes;
    this.documents = List.copyOf(documents);
  }

  /// The value; documents in it are named by the hash of their own stored form.
  public byte[] bytes() {
    return bytes;
  }

  /// Those documents, in the order in which the value first names them.
  public List<Document> documents() {
    return documents;
  }
}
