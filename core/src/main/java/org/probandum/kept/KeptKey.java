package org.probandum.kept;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The name of something kept, made of all that it depends on: a hash over the parts with their
/// lengths, so that no two lists of parts are one. For one thread.
public final class KeptKey {
  private static final int BYTES = 20;

  private final MessageDigest digest;

  private KeptKey() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// A key that begins with a name of what is kept and how it is written.
  public static KeptKey of(String format) {
    return new KeptKey().with(format);
  }

  /// The key with one more part, which may be missing.
  public KeptKey with(@Nullable String part) {
    if (part == null) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).flip());
      return this;
    }
    // units, not UTF-8: an encoder would make one of all unpaired surrogates
    ByteBuffer units = ByteBuffer.allocate(2 * part.length());
    units.asCharBuffer().put(part);
    return with(units.array());
  }

  /// The key with one more part.
  public KeptKey with(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    digest.update(part);
    return this;
  }

  /// The key as 40 hexadecimal digits. To be asked once; nothing can be added after.
  public String hash() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
