package org.probandum.record.codec;

import java.util.List;
import org.probandum.model.Document;

/// A value as bytes, with the documents that it speaks of beside it.
///
/// @param bytes the value; documents in it are named by the hash of their own stored form
/// @param documents those documents, in the order in which the value first names them
public record Coded(byte[] bytes, List<Document> documents) {
  public Coded {
    documents = List.copyOf(documents);
  }
}
