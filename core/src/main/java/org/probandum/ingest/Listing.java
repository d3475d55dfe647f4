package org.probandum.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.probandum.model.Rejected;

/// The files of a folder and of the folders in it, without following links to folders.
final class Listing extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Limits limits;
  private final IgnoreRules ignored;
  private final List<Map.Entry<String, Path>> files = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private Listing(Path root, Limits limits, IgnoreRules ignored) {
    this.root = root;
    this.limits = limits;
    this.ignored = ignored;
  }

  /// Lists a folder.
  ///
  /// @throws IOException where it cannot be listed
  static Listing of(Path folder, Limits limits) throws IOException {
    Path root = folder.toRealPath();
    Listing listing = new Listing(root, limits, IgnoreRules.of(root));
    Files.walkFileTree(
        root, EnumSet.noneOf(FileVisitOption.class), limits.folderDepth() + 1, listing);
    listing.files.sort(Map.Entry.comparingByKey());
    return listing;
  }

  /// Path relative to the folder and place of each file, by path.
  List<Map.Entry<String, Path>> files() {
    return files;
  }

  List<Rejected> rejected() {
    return rejected;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  Path root() {
    return root;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    return isHidden(folder) || isIgnored(folder, true)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || isIgnored(file, attributes.isDirectory())) {
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

  private boolean isIgnored(Path file, boolean folder) {
    Integer line = ignored.findLine(root.relativize(file), folder);
    if (line != null) {
      skipped.add(
          new Skipped(
              path(file) + (folder ? "/" : ""), IgnoreRules.NAME + " line " + line + " says so"));
    }
    return line != null;
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
