package org.probandum.encoder;

import java.util.Collection;
import java.util.Map;

/// Where a cache keeps its vectors. Thread-safe; never fails, but may forget.
sealed interface VectorStore permits MemoryStore, FileStore {

  /// Those of the vectors that are known, as a map that the caller may add to.
  Map<VectorKey, float[]> find(Collection<VectorKey> keys);

  /// Keeps vectors, all of one width.
  void put(Map<VectorKey, float[]> vectors);
}
