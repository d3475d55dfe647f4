package org.probandum.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// The original bytes of all files of a case, by SHA-256: `originals/ab/abcd…`. A file is whole or
/// not there: it is written under another name, forced to the disk, and renamed.
final class Originals {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;

  Originals(Path folder) {
    this.folder = folder;
  }

  /// Keeps the bytes; they are on the disk when it returns.
  ///
  /// @return their SHA-256
  String keep(byte[] bytes) {
    String sha256 = Document.sha256(bytes);
    Path file = place(sha256);
    if (Files.exists(file)) {
      return sha256;
    }
    Path shelf = folder.resolve(sha256.substring(0, 2));
    Path unfinished = shelf.resolve(sha256 + UNFINISHED);
    try {
      Files.createDirectories(shelf);
      try (FileChannel out =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      force(shelf);
      return sha256;
    } catch (IOException e) {
      throw new CaseException("cannot keep an original as " + file + ": " + e.getMessage(), e);
    }
  }

  /// Forces a folder's list of names to the disk, where the system can.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder; it writes the names with the file.
    }
  }

  private Path place(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /// The file with this hash, or null where there is none.
  @Nullable Path find(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      return null;
    }
    Path file = place(sha256);
    return Files.isRegularFile(file) ? file : null;
  }

  /// The SHA-256 of what a file holds now.
  static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new CaseException("cannot read the original " + file + ": " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
