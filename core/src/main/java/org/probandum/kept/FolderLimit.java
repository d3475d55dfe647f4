package org.probandum.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Keeps a folder of cached files small.
public final class FolderLimit {

  private FolderLimit() {}

  /// Deletes what was written first until the folder's files have no more than this many bytes.
  ///
  /// @param kept a file that stays in any case
  /// @return the files deleted
  public static Set<Path> trim(Path folder, long mostBytes, Path kept) throws IOException {
    record Aged(long written, Path path, long size) {}
    List<Aged> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.add(new Aged(Files.getLastModifiedTime(path).toMillis(), path, Files.size(path)));
      }
    }
    files.sort(Comparator.comparingLong(Aged::written).thenComparing(Aged::path));
    long total = files.stream().mapToLong(Aged::size).sum();
    Set<Path> deleted = new TreeSet<>();
    for (Aged file : files) {
      if (total <= mostBytes || file.path().equals(kept)) {
        continue;
      }
      Files.deleteIfExists(file.path());
      deleted.add(file.path());
      total -= file.size();
    }
    return deleted;
  }
}
