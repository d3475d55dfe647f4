package org.probandum.export.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What one file of a package holds.
public sealed interface Content {
  /// Bytes in memory.
  final class Bytes implements Content {
    private final byte[] bytes;

    /// @param bytes not changed afterwards
    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /// A file that is copied.
  record Copy(Path file) implements Content {}

  /// A text in UTF-8.
  static Content of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Takes the next bytes.
  @FunctionalInterface
  interface Sink {
    void take(byte[] buffer, int length) throws IOException;
  }

  /// The number of bytes.
  default long size() throws IOException {
    return switch (this) {
      case Bytes held -> held.bytes().length;
      case Copy copy -> Files.size(copy.file());
    };
  }

  /// Gives all bytes, piece by piece.
  default void read(Sink sink) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in =
        switch (this) {
          case Bytes held -> new ByteArrayInputStream(held.bytes());
          case Copy copy -> Files.newInputStream(copy.file());
        }) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sink.take(buffer, read);
      }
    }
  }

  /// Writes all bytes.
  default void copyTo(OutputStream out) throws IOException {
    read((buffer, length) -> out.write(buffer, 0, length));
  }

  /// The SHA-256 of the bytes in hexadecimal digits.
  default String sha256() throws IOException {
    MessageDigest digest = digest();
    read((buffer, length) -> digest.update(buffer, 0, length));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
