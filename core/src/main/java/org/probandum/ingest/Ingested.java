package org.probandum.ingest;

import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// What became of one file.
public sealed interface Ingested {

  /// The file became a document.
  ///
  /// @param document the document
  record Read(Document document) implements Ingested {}

  /// The file was rejected.
  ///
  /// @param rejected where it is and why
  record NotRead(Rejected rejected) implements Ingested {}
}
