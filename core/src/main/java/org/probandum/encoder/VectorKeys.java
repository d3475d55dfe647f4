package org.probandum.encoder;

import java.nio.ByteBuffer;

/// Sorted keys, 16 bytes each in memory.
final class VectorKeys {

  private final long[] halves;

  private VectorKeys(long[] halves) {
    this.halves = halves;
  }

  static VectorKeys read(ByteBuffer keys) {
    long[] halves = new long[keys.remaining() / Long.BYTES];
    keys.asLongBuffer().get(halves);
    return new VectorKeys(halves);
  }

  int size() {
    return halves.length / 2;
  }

  VectorKey get(int index) {
    return new VectorKey(halves[2 * index], halves[2 * index + 1]);
  }

  /// The key's index, or less than 0 where it is not here.
  int find(VectorKey key) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = get(middle).compareTo(key);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
