package org.probandum.encoder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;

/// The first 128 bits of the SHA-256 of model, kind and text. Ordered.
record VectorKey(long high, long low) implements Comparable<VectorKey> {

  static final int BYTES = 16;

  private static final Comparator<VectorKey> ORDER =
      Comparator.comparingLong(VectorKey::high).thenComparingLong(VectorKey::low);

  /// The parts are separated by NUL, which neither a model's id nor a kind holds.
  static VectorKey of(String model, String kind, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((model + '\0' + kind + '\0').getBytes(StandardCharsets.UTF_8));
      // units, not UTF-8: an encoder would make one of all unpaired surrogates
      ByteBuffer units = ByteBuffer.allocate(2 * text.length());
      units.asCharBuffer().put(text);
      ByteBuffer hash = ByteBuffer.wrap(digest.digest(units.array()));
      return new VectorKey(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(VectorKey other) {
    return ORDER.compare(this, other);
  }
}
