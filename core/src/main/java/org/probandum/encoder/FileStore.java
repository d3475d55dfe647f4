package org.probandum.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.kept.FolderLimit;
import org.probandum.model.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors in a folder of [Segment]s. A segment is named by the hash of its content and never
/// changed, so processes that share the folder cannot harm one another; one that finds a segment
/// gone computes its vectors again. When there are many small segments, the next write takes them
/// in.
final class FileStore implements VectorStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
  private static final int SMALL = 128;
  private static final int MOST_SMALL = 32;

  private final Path folder;
  private final long mostBytes;
  private @Nullable List<Segment> segments;

  FileStore(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  @Override
  public synchronized Map<VectorKey, float[]> find(Collection<VectorKey> keys) {
    Map<VectorKey, float[]> found = new HashMap<>();
    for (Segment segment : List.copyOf(segments())) {
      if (segment.holdsAny(keys)) {
        try {
          segment.read(keys, found);
        } catch (IOException e) {
          drop(segment, e);
        }
      }
    }
    return found;
  }

  @Override
  public synchronized void put(Map<VectorKey, float[]> vectors) {
    if (vectors.isEmpty()) {
      return;
    }
    Map<VectorKey, float[]> all = new HashMap<>(vectors);
    List<Segment> absorbed = absorbed(all);
    try {
      Segment written = write(Segment.content(all));
      for (Segment segment : absorbed) {
        if (!segment.path().equals(written.path())) {
          Files.deleteIfExists(segment.path());
        }
      }
      segments().removeAll(absorbed);
      segments().add(written);
      trim(written.path());
    } catch (IOException e) {
      LOG.warn("vectors cannot be kept in {}", folder, e);
    }
  }

  private List<Segment> segments() {
    List<Segment> known = segments;
    if (known == null) {
      known = new ArrayList<>();
      segments = known;
      for (Path path : files(Segment.SUFFIX)) {
        try {
          known.add(Segment.open(path));
        } catch (IOException e) {
          discard(path, e);
        }
      }
    }
    return known;
  }

  /// Moves the small segments' vectors into `all` where there are many, and says which they were.
  private List<Segment> absorbed(Map<VectorKey, float[]> all) {
    List<Segment> small = segments().stream().filter(s -> s.keys().size() < SMALL).toList();
    if (small.size() < MOST_SMALL) {
      return List.of();
    }
    int width = all.values().iterator().next().length;
    List<Segment> read = new ArrayList<>();
    for (Segment segment : small) {
      try {
        if (segment.width() == width) {
          segment.readAll(all);
          read.add(segment);
        }
      } catch (IOException e) {
        drop(segment, e);
      }
    }
    return read;
  }

  private Segment write(byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve(Document.sha256(content).substring(0, 32) + Segment.SUFFIX);
    Path unfinished = Files.createTempFile(folder, "vectors", ".tmp");
    try {
      Files.write(unfinished, content);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return Segment.open(target);
  }

  private void drop(Segment segment, IOException reason) {
    segments().remove(segment);
    discard(segment.path(), reason);
  }

  private static void discard(Path path, IOException reason) {
    if (reason instanceof NoSuchFileException) {
      return;
    }
    LOG.warn("a damaged file of vectors is dropped: {}", path, reason);
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.warn("it cannot be deleted: {}", path, e);
    }
  }

  private void trim(Path newest) throws IOException {
    Set<Path> deleted = FolderLimit.trim(folder, mostBytes, newest);
    segments().removeIf(segment -> deleted.contains(segment.path()));
  }

  private List<Path> files(String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      LOG.warn("vectors cannot be read from {}", folder, e);
      return List.of();
    }
  }
}
