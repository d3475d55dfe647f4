package org.probandum.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Folder;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.record.Added;
import org.probandum.record.CaseWriter;
import org.probandum.record.Source;

/// Reads files and folders into a case, some at a time: each batch is on the disk before the next
/// is read, so that what was told to be added stays added. For one thread.
public final class CaseImport {
  private static final int FILES = 100;
  private static final long BYTES = 16L << 20;

  private final CaseWriter writer;
  private final String who;
  private final String why;
  private final Progress progress;

  private final List<Source> batch = new ArrayList<>();
  private final List<Rejected> refused = new ArrayList<>();
  private long size;
  private final List<Document> added = new ArrayList<>();
  private final List<Document> skipped = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private CaseImport(CaseWriter writer, String who, String why, Progress progress) {
    this.writer = writer;
    this.who = who;
    this.why = why;
    this.progress = progress;
  }

  /// What became of the files.
  ///
  /// @param added those that are new
  /// @param skipped those whose bytes the case has already
  /// @param rejected those that are no documents
  public record Result(List<Document> added, List<Document> skipped, List<Rejected> rejected) {
    public Result {
      added = List.copyOf(added);
      skipped = List.copyOf(skipped);
      rejected = List.copyOf(rejected);
    }
  }

  /// Adds files, and the files of folders and the folders in them.
  ///
  /// @param who the person
  /// @param paths files and folders
  /// @param why the reason; may be empty
  public static Result add(
      CaseWriter writer, String who, List<Path> paths, String why, Progress progress) {
    CaseImport job = new CaseImport(writer, who, why, progress);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        job.addFolder(path);
      } else {
        job.addFile(path, String.valueOf(path.getFileName()));
      }
    }
    job.flush();
    return new Result(job.added, job.skipped, job.rejected);
  }

  /// Adds one file that is at hand as bytes, as where somebody drops it on a page.
  ///
  /// @param path the path that the document is to carry; its ending tells its type
  public static Added add(CaseWriter writer, String who, byte[] bytes, String path, String why) {
    return switch (DocumentReader.create().read(bytes, path)) {
      case Ingested.Read(Document document) ->
          writer.addSources(who, List.of(new Source(document, bytes)), List.of(), why);
      case Ingested.NotRead(Rejected rejected) ->
          writer.addSources(who, List.of(), List.of(rejected), why);
    };
  }

  private void addFolder(Path folder) {
    Folder read =
        FolderReader.create()
            .read(folder, (done, total, file) -> progress.update("reading files", done, total));
    refused.addAll(read.rejected());
    int done = 0;
    for (Document document : read.documents()) {
      keep(document, folder.resolve(document.path()));
      progress.update("keeping files", ++done, read.documents().size());
    }
  }

  private void addFile(Path file, String path) {
    switch (DocumentReader.create().read(file, path)) {
      case Ingested.Read(Document document) -> keep(document, file);
      case Ingested.NotRead(Rejected rejected) -> refused.add(rejected);
    }
  }

  private void keep(Document document, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (Document.sha256(bytes).equals(document.sha256())) {
        batch.add(new Source(document, bytes));
        size += bytes.length;
      } else {
        refused.add(new Rejected(document.path(), null, "it changed while it was read"));
      }
    } catch (IOException e) {
      refused.add(
          new Rejected(
              document.path(), null, "it cannot be read: " + e.getClass().getSimpleName()));
    }
    if (batch.size() >= FILES || size >= BYTES) {
      flush();
    }
  }

  private void flush() {
    Added result = writer.addSources(who, batch, refused, why);
    added.addAll(result.added());
    skipped.addAll(result.skipped());
    rejected.addAll(result.rejected());
    batch.clear();
    refused.clear();
    size = 0;
  }
}
