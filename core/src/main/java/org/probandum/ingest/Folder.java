package org.probandum.ingest;

import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// The files of a folder, read and rejected.
///
/// @param documents sorted by path; no two have the same bytes
/// @param rejected sorted by path
public record Folder(List<Document> documents, List<Rejected> rejected) {
  /// Copies the lists.
  public Folder {
    documents = List.copyOf(documents);
    rejected = List.copyOf(rejected);
  }
}
