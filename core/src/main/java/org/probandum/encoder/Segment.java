package org.probandum.encoder;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// One file of vectors, written once: a head of four integers (magic, version, count, width), the
/// sorted keys, the vectors in the same order, and a CRC-32C over all before it. Big-endian.
///
/// @param path the file
/// @param keys its keys, sorted
/// @param width components of a vector
record Segment(Path path, VectorKeys keys, int width) {

  static final String SUFFIX = ".vectors";

  private static final int MAGIC = 0x50525642;
  private static final int FORMAT = 1;
  private static final int HEAD = 4 * Integer.BYTES;

  /// Reads head and keys.
  ///
  /// @throws IOException where the file is no whole segment
  static Segment open(Path path) throws IOException {
    long size = Files.size(path);
    try (InputStream stream = Files.newInputStream(path)) {
      DataInputStream in = new DataInputStream(stream);
      if (size < HEAD + Integer.BYTES || in.readInt() != MAGIC || in.readInt() != FORMAT) {
        throw new IOException("not a file of vectors: " + path);
      }
      int count = in.readInt();
      int width = in.readInt();
      if (count < 0 || width < 0 || size != bytes(count, width)) {
        throw new IOException("the file of vectors is cut short: " + path);
      }
      ByteBuffer keys = ByteBuffer.wrap(in.readNBytes(count * VectorKey.BYTES));
      return new Segment(path, VectorKeys.read(keys), width);
    }
  }

  /// The file's content.
  static byte[] content(Map<VectorKey, float[]> vectors) {
    SortedMap<VectorKey, float[]> sorted = new TreeMap<>(vectors);
    int width = sorted.values().stream().mapToInt(vector -> vector.length).findFirst().orElse(0);
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(bytes(sorted.size(), width)));
    out.putInt(MAGIC).putInt(FORMAT).putInt(sorted.size()).putInt(width);
    sorted.keySet().forEach(key -> out.putLong(key.high()).putLong(key.low()));
    for (float[] vector : sorted.values()) {
      for (float component : vector) {
        out.putFloat(component);
      }
    }
    CRC32C checksum = new CRC32C();
    checksum.update(out.array(), 0, out.position());
    out.putInt((int) checksum.getValue());
    return out.array();
  }

  /// Whether at least one of these is here.
  boolean holdsAny(Collection<VectorKey> wanted) {
    return wanted.stream().anyMatch(key -> keys.find(key) >= 0);
  }

  /// Adds those of the wanted vectors that are here.
  ///
  /// @throws IOException where the file is damaged
  void read(Collection<VectorKey> wanted, Map<VectorKey, float[]> into) throws IOException {
    ByteBuffer all = checked();
    for (VectorKey key : wanted) {
      int index = keys.find(key);
      if (index >= 0) {
        into.put(key, vector(all, index));
      }
    }
  }

  /// Adds all vectors.
  ///
  /// @throws IOException where the file is damaged
  void readAll(Map<VectorKey, float[]> into) throws IOException {
    ByteBuffer all = checked();
    for (int index = 0; index < keys.size(); index++) {
      into.put(keys.get(index), vector(all, index));
    }
  }

  private ByteBuffer checked() throws IOException {
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(path));
    if (all.limit() != bytes(keys.size(), width)) {
      throw new IOException("the file of vectors has another size: " + path);
    }
    int end = all.limit() - Integer.BYTES;
    CRC32C checksum = new CRC32C();
    checksum.update(all.array(), 0, end);
    if ((int) checksum.getValue() != all.getInt(end)) {
      throw new IOException("the file of vectors is damaged: " + path);
    }
    return all;
  }

  private float[] vector(ByteBuffer all, int index) {
    float[] vector = new float[width];
    int start = HEAD + keys.size() * VectorKey.BYTES + index * width * Float.BYTES;
    all.position(start);
    all.asFloatBuffer().get(vector);
    return vector;
  }

  private static long bytes(long count, long width) {
    return HEAD + count * VectorKey.BYTES + count * width * Float.BYTES + Integer.BYTES;
  }
}
