package org.probandum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// Reads the files of a folder and the folders in it.
///
/// Hidden files and folders (`.name`) are passed over; a symbolic link that leaves the folder is
/// not followed and is listed as rejected. Of files with the same bytes the first by path becomes
/// the document. Immutable; threads may share it.
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
    Listing listing = list(folder);
    List<Document> documents = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>(listing.rejected);
    Map<String, String> firstPath = new HashMap<>();
    List<Map.Entry<String, Path>> files = new ArrayList<>(listing.files);
    for (int i = 0; i < files.size(); i++) {
      String path = files.get(i).getKey();
      switch (reader.read(files.get(i).getValue(), path)) {
        case Ingested.NotRead notRead -> rejected.add(notRead.rejected());
        case Ingested.Read(Document document) -> {
          String first = firstPath.putIfAbsent(document.sha256(), path);
          if (first == null) {
            documents.add(document);
          } else {
            rejected.add(new Rejected(path, document.sha256(), "same bytes as " + first));
          }
        }
      }
      progress.file(i + 1, files.size(), path);
    }
    rejected.sort(Comparator.comparing(Rejected::path));
    return new Folder(documents, rejected);
  }

  private Listing list(Path folder) {
    try {
      Path root = folder.toRealPath();
      Listing listing = new Listing(root, limits);
      Files.walkFileTree(
          root, EnumSet.noneOf(FileVisitOption.class), limits.folderDepth() + 1, listing);
      listing.files.sort(Map.Entry.comparingByKey());
      return listing;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the folder " + folder, e);
    }
  }

  /// Collects the files, without following links to folders.
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Limits limits;
    private final List<Map.Entry<String, Path>> files = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Listing(Path root, Limits limits) {
      this.root = root;
      this.limits = limits;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (files.size() >= limits.files()) {
        rejected.add(new Rejected(path(file), null, "too many files: more than " + limits.files()));
        return FileVisitResult.TERMINATE;
      }
      if (attributes.isDirectory()) {
        reject(file, "too deep: more than " + limits.folderDepth() + " folders");
      } else if (attributes.isSymbolicLink()) {
        link(file);
      } else {
        files.add(Map.entry(path(file), file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
      if (file.equals(root)) {
        throw cause;
      }
      reject(file, "it cannot be read: " + cause.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private void link(Path link) throws IOException {
      if (!Files.exists(link)) {
        reject(link, "a symbolic link that leads nowhere");
      } else if (!link.toRealPath().startsWith(root)) {
        reject(link, "a symbolic link that leaves the folder");
      } else if (Files.isDirectory(link)) {
        reject(link, "a symbolic link to a folder");
      } else {
        files.add(Map.entry(path(link), link));
      }
    }

    private void reject(Path file, String reason) {
      rejected.add(new Rejected(path(file), null, reason));
    }

    private static boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
