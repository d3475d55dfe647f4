package org.probandum.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder of files with checksums, each named by its key and written in one move. A damaged file
/// is as good as none and is written again; several processes may share the folder; what was
/// written first goes first when it grows too large. A folder that cannot be used costs time, never
/// a result. Thread-safe.
public final class KeptFolder {
  private static final Logger LOG = LoggerFactory.getLogger(KeptFolder.class);
  private static final int TRIMMED_EVERY = 64;

  private final Path folder;
  private final String suffix;
  private final long mostBytes;
  private int written;

  private KeptFolder(Path folder, String suffix, long mostBytes) {
    this.folder = folder;
    this.suffix = suffix;
    this.mostBytes = mostBytes;
  }

  /// A folder, made when needed.
  ///
  /// @param suffix what the files' names end in (`.scores`)
  /// @param mostBytes its limit, which is looked to at the first write and at every sixty-fourth
  ///   after it
  public static KeptFolder in(Path folder, String suffix, long mostBytes) {
    return new KeptFolder(folder, suffix, mostBytes);
  }

  /// What is kept under this key, or null where there is nothing whole.
  public byte @Nullable [] find(String key) {
    Path file = file(key);
    try {
      ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
      if (all.remaining() < Long.BYTES || all.getLong() != checksum(all.slice())) {
        throw new IOException("the checksum is wrong");
      }
      byte[] content = new byte[all.remaining()];
      all.get(content);
      return content;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      LOG.warn("a damaged file is not used: {}", file, e);
      return null;
    }
  }

  /// Keeps something under this key.
  public void put(String key, byte[] content) {
    ByteBuffer all = ByteBuffer.allocate(Long.BYTES + content.length);
    all.putLong(checksum(ByteBuffer.wrap(content))).put(content);
    Path file = file(key);
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "kept", ".tmp");
      try {
        Files.write(unfinished, all.array());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      trim(file);
    } catch (IOException e) {
      LOG.warn("nothing can be kept in {}", folder, e);
    }
  }

  private synchronized void trim(Path newest) throws IOException {
    if (written++ % TRIMMED_EVERY == 0) {
      FolderLimit.trim(folder, mostBytes, newest);
    }
  }

  /// CRC-32C with the length above it.
  private static long checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    long length = content.remaining();
    checksum.update(content);
    return (length << 32) | checksum.getValue();
  }

  private Path file(String key) {
    return folder.resolve(key + suffix);
  }
}
