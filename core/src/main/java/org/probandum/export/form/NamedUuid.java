package org.probandum.export.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// UUIDs that follow from what they name, so that equal reports give equal ids. K. Davis and
/// others, *Universally Unique IDentifiers*, RFC 9562 (2024), section 5.5 (version 5).
public final class NamedUuid {
  /// The version 5 UUID of `probandum.org` in the namespace of domain names.
  private static final UUID NAMESPACE =
      of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "probandum.org");

  private NamedUuid() {}

  /// The UUID of these parts, in this order.
  public static UUID of(String... parts) {
    return of(NAMESPACE, String.join("\u001f", parts));
  }

  private static UUID of(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long most = (hash.getLong() & ~0xf000L) | 0x5000L;
    long least = (hash.getLong() & ~0xc000000000000000L) | 0x8000000000000000L;
    return new UUID(most, least);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-1", e);
    }
  }
}
