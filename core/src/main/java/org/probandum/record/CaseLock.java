package org.probandum.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.probandum.record.codec.PlainJson;

/// The right to write to a case. The operating system holds it for the process and drops it when
/// the process ends in any way, so that nobody has to clear a dead one's lock; the file's content
/// only says who holds it.
final class CaseLock implements AutoCloseable {
  static final String FILE = "case.lock";

  /// A byte far behind the content, so that others can read who holds the lock where locked bytes
  /// cannot be read.
  private static final long PLACE = Long.MAX_VALUE - 1;

  private static final PlainJson JSON = new PlainJson();
  private static final LockHolder UNKNOWN =
      new LockHolder(0, "somebody", "unknown", "a moment ago", "another process");

  /// Files that this process has locked, and by whom. Kept because on POSIX systems closing any
  /// channel of a file drops all the process's locks on it: a locked file must not be opened again.
  private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private CaseLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  static CaseLock take(Path folder, String command, Clock clock) {
    Path file = real(folder).resolve(FILE);
    LockHolder here = LockHolder.here(clock.instant(), command);
    LockHolder other = HELD_HERE.putIfAbsent(file, here);
    if (other != null) {
      throw new CaseLockedException(folder.toString(), other);
    }
    CaseLock taken = null;
    try {
      taken = take(file, here);
      return taken;
    } catch (IOException e) {
      throw new CaseException("cannot lock the case with " + file + ": " + e.getMessage(), e);
    } finally {
      if (taken == null) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static CaseLock take(Path file, LockHolder here) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock(PLACE, 1, false);
      if (lock == null) {
        throw new CaseLockedException(String.valueOf(file.getParent()), holder(file));
      }
      channel.truncate(0);
      byte[] name = JSON.write(here, LockHolder.class).getBytes(StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(name), 0);
      return new CaseLock(file, channel, lock);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /// Who holds the lock, or null where nobody does.
  static @Nullable LockHolder find(Path folder) {
    Path file = real(folder).resolve(FILE);
    LockHolder here = HELD_HERE.get(file);
    if (here != null || !Files.exists(file)) {
      return here;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(PLACE, 1, false)) {
      return lock == null ? holder(file) : null;
    } catch (IOException e) {
      throw new CaseException("cannot look at " + file + ": " + e.getMessage(), e);
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new CaseException("cannot find the folder " + folder, e);
    }
  }

  private static LockHolder holder(Path file) throws IOException {
    try {
      return JSON.read(Files.readString(file), LockHolder.class);
    } catch (IllegalArgumentException e) {
      // It was taken a moment ago and the name is not written yet.
      return UNKNOWN;
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new CaseException("cannot give back the lock " + file + ": " + e.getMessage(), e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
