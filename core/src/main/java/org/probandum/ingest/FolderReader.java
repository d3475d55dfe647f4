package org.probandum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;

/// Reads the files of a folder and the folders in it.
///
/// Hidden files and folders (`.name`) are passed over; a symbolic link that leaves the folder is
/// not followed and is listed as rejected. Of files with the same bytes the first by path becomes
/// the document. `.probandumignore` takes files out; `name.ext.yml` or `metadata.csv` say what is
/// known about them. Immutable; threads may share it.
public final class FolderReader {
  private final Limits limits;
  private final DocumentReader reader;

  private FolderReader(Limits limits) {
    this.limits = limits;
    this.reader = DocumentReader.create(limits);
  }

  /// A reader with [Limits#DEFAULT].
  public static FolderReader create() {
    return create(Limits.DEFAULT);
  }

  /// A reader with limits of one's own.
  public static FolderReader create(Limits limits) {
    return new FolderReader(limits);
  }

  /// Reads a folder; an empty one gives an empty result.
  ///
  /// @throws UncheckedIOException if the folder itself cannot be listed
  public Folder read(Path folder, Progress progress) {
    Gathered gathered = new Gathered();
    visit(folder, sha256 -> false, gathered, progress);
    return gathered.folder();
  }

  /// Reads a folder and tells what becomes of each file, so that they need not all be kept.
  ///
  /// @param known whether a file with this SHA-256 is already known; it is skipped then
  /// @throws UncheckedIOException if the folder itself cannot be listed
  public void visit(Path folder, Predicate<String> known, Sink sink, Progress progress) {
    Listing listing = list(folder);
    List<Rejected> rejected = new ArrayList<>(listing.rejected());
    Descriptions descriptions = Descriptions.of(listing.files(), limits, rejected);
    listing.skipped().forEach(sink::skipped);
    rejected.forEach(sink::rejected);
    List<Map.Entry<String, Path>> files = listing.files();
    Described described = new Described(sink, descriptions, known);
    try (ReadingSession session = reader.open()) {
      for (int i = 0; i < files.size(); i++) {
        String path = files.get(i).getKey();
        if (descriptions.describes(path)) {
          sink.skipped(new Skipped(path, "it describes other files"));
        } else {
          session.read(files.get(i).getValue(), path, described);
        }
        progress.file(i + 1, files.size(), path);
      }
    }
  }

  private Listing list(Path folder) {
    try {
      return Listing.of(folder, limits);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /// Puts what people wrote about a file over what it says itself; of equal bytes the first counts.
  private record Described(
      Sink sink, Descriptions descriptions, Predicate<String> known, Map<String, String> firstPath)
      implements Sink {
    Described(Sink sink, Descriptions descriptions, Predicate<String> known) {
      this(sink, descriptions, known, new HashMap<>());
    }

    @Override
    public boolean wants(String path, String sha256) {
      String first = firstPath.get(sha256);
      if (first != null) {
        sink.rejected(new Rejected(path, sha256, "same bytes as " + first));
        return false;
      }
      if (known.test(sha256)) {
        sink.skipped(new Skipped(path, "it is known already"));
        return false;
      }
      return sink.wants(path, sha256);
    }

    @Override
    public void read(Document document, byte[] original) {
      // Asked again: a message is read for its attachments' sake before its own bytes are looked
      // up.
      if (wants(document.path(), document.sha256())) {
        firstPath.put(document.sha256(), document.path());
        Metadata written = descriptions.find(document.path());
        sink.read(
            written == null ? document : document.with(document.metadata().overriddenBy(written)),
            original);
      }
    }

    @Override
    public void rejected(Rejected rejected) {
      sink.rejected(rejected);
    }

    @Override
    public void skipped(Skipped skipped) {
      sink.skipped(skipped);
    }
  }

  /// Keeps everything.
  private static final class Gathered implements Sink {
    private final List<Document> documents = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    @Override
    public void read(Document document, byte[] original) {
      documents.add(document);
    }

    @Override
    public void rejected(Rejected file) {
      rejected.add(file);
    }

    @Override
    public void skipped(Skipped file) {
      skipped.add(file);
    }

    Folder folder() {
      rejected.sort(Comparator.comparing(Rejected::path));
      skipped.sort(Comparator.comparing(Skipped::path));
      return new Folder(documents, rejected, skipped);
    }
  }
}
