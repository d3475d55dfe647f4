package org.probandum.ingest;

import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// Takes what becomes of files, one by one, so that not all need to be kept.
public interface Sink {
  /// Whether a file with these bytes is to be read; who answers no has told what became of it.
  ///
  /// @param path the path that its document would carry
  /// @param sha256 SHA-256 of its bytes
  default boolean wants(String path, String sha256) {
    return true;
  }

  /// A document was read.
  ///
  /// @param document the document
  /// @param original its bytes, those of the member where it lies in another file
  void read(Document document, byte[] original);

  /// A file was rejected.
  void rejected(Rejected rejected);

  /// A file was passed over.
  void skipped(Skipped skipped);
}
