package org.probandum.encoder;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Vectors in memory.
final class MemoryStore implements VectorStore {

  private final Map<VectorKey, float[]> vectors = new ConcurrentHashMap<>();

  @Override
  public Map<VectorKey, float[]> find(Collection<VectorKey> keys) {
    Map<VectorKey, float[]> found = new HashMap<>();
    for (VectorKey key : keys) {
      float[] vector = vectors.get(key);
      if (vector != null) {
        found.put(key, vector);
      }
    }
    return found;
  }

  @Override
  public void put(Map<VectorKey, float[]> fresh) {
    vectors.putAll(fresh);
  }
}
