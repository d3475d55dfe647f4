package org.probandum.encoder;

import java.nio.file.Path;

/// Vectors that were computed before, by SHA-256 of model, kind of text and text. With a folder
/// they outlive the process; a damaged file is dropped and computed again, and several processes
/// may share the folder. A folder that cannot be used costs time, never a result. Thread-safe.
public final class VectorCache {

  private static final long MOST_BYTES = 512L << 20;

  private final VectorStore store;

  private VectorCache(VectorStore store) {
    this.store = store;
  }

  /// A cache that lives and ends with this object, and has no limit.
  public static VectorCache inMemory() {
    return new VectorCache(new MemoryStore());
  }

  /// A cache in this folder, 512 MiB at most; what was written first goes first.
  public static VectorCache in(Path folder) {
    return in(folder, MOST_BYTES);
  }

  /// A cache in this folder with a limit in bytes.
  public static VectorCache in(Path folder, long mostBytes) {
    return new VectorCache(new FileStore(folder, mostBytes));
  }

  /// Where its vectors are.
  VectorStore store() {
    return store;
  }

  /// The same vectors as the encoder's, taken from here where they are known; the encoder is asked
  /// only for texts that are not.
  public TextVectors over(TextVectors encoder) {
    return new CachedVectors(encoder, store);
  }
}
