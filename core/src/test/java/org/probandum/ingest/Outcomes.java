package org.probandum.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// Keeps what became of files.
final class Outcomes implements Sink {
  final List<Document> documents = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();

  /// Reads one file with the usual limits.
  static Outcomes of(Path file) {
    try (ReadingSession session = DocumentReader.create().open()) {
      Outcomes outcomes = new Outcomes();
      session.read(file, String.valueOf(file.getFileName()), outcomes);
      return outcomes;
    }
  }

  @Override
  public void read(Document document, byte[] original) {
    documents.add(document);
  }

  @Override
  public void rejected(Rejected file) {
    rejected.add(file);
  }

  @Override
  public void skipped(Skipped skipped) {}

  Document document(String path) {
    return documents.stream()
        .filter(document -> document.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no document " + path + ", but " + rejected));
  }

  String reasons() {
    return String.join("; ", rejected.stream().map(Rejected::reason).toList());
  }
}
