package org.probandum.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.text.Languages;

/// Reads one file to a document. For many files, [#open] a session: it keeps the process that
/// parses.
///
/// A file that cannot be read is an expected outcome with its reason, not an exception. Immutable;
/// threads may share it.
public final class DocumentReader {
  private final Limits limits;
  private final Languages languages;

  private DocumentReader(Limits limits) {
    this.limits = limits;
    this.languages = Languages.load();
  }

  /// A reader with [Limits#DEFAULT].
  public static DocumentReader create() {
    return create(Limits.DEFAULT);
  }

  /// A reader with limits of one's own.
  public static DocumentReader create(Limits limits) {
    return new DocumentReader(limits);
  }

  /// Begins the reading of many files.
  public ReadingSession open() {
    return new ReadingSession(limits, languages);
  }

  /// Reads a file: its own words, where it has attachments. An archive has no words of its own.
  ///
  /// @param file where it is
  /// @param path the path that the document is to carry, with `/`
  public Ingested read(Path file, String path) {
    try (ReadingSession session = open()) {
      First first = new First();
      session.read(file, path, first);
      return first.outcome(path);
    }
  }

  /// Reads the bytes of a file; the path's ending tells its type.
  public Ingested read(byte[] bytes, String path) {
    try (ReadingSession session = open()) {
      First first = new First();
      session.read(bytes, path, first);
      return first.outcome(path);
    }
  }

  /// Keeps what became of the file itself.
  private static final class First implements Sink {
    private final List<Ingested> all = new ArrayList<>();

    @Override
    public void read(Document document, byte[] original) {
      all.add(new Ingested.Read(document));
    }

    @Override
    public void rejected(Rejected rejected) {
      all.add(new Ingested.NotRead(rejected));
    }

    @Override
    public void skipped(Skipped skipped) {}

    Ingested outcome(String path) {
      return all.stream()
          .filter(outcome -> path(outcome).equals(path))
          .findFirst()
          .orElseGet(() ->
              new Ingested.NotRead(
                  new Rejected(path, null, "it is an archive: its files are read, not itself")));
    }

    private static String path(Ingested outcome) {
      return switch (outcome) {
        case Ingested.Read(Document document) -> document.path();
        case Ingested.NotRead(Rejected rejected) -> rejected.path();
      };
    }
  }
}
