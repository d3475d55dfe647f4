package org.probandum.ingest;

import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// The files of a folder, read, rejected and skipped.
///
/// @param documents in the order of their files by path; no two have the same bytes
/// @param rejected sorted by path
/// @param skipped what `.probandumignore` or a description of another file took out, by path
public record Folder(List<Document> documents, List<Rejected> rejected, List<Skipped> skipped) {
  /// Copies the lists.
  public Folder {
    documents = List.copyOf(documents);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
  }

  /// A folder of which nothing was skipped.
  public Folder(List<Document> documents, List<Rejected> rejected) {
    this(documents, rejected, List.of());
  }
}
