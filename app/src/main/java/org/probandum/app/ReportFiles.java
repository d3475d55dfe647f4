package org.probandum.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes the files of a report, each of which is whole or not there.
///
/// @param folder where they go; it exists
record ReportFiles(Path folder) {

  /// The files of a report in this folder, which is made where it is not there.
  static ReportFiles in(Path folder) {
    try {
      return new ReportFiles(Files.createDirectories(folder));
    } catch (IOException e) {
      throw Failure.failed("cannot make the folder " + folder + ": " + Failure.reason(e));
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /// Writes one file over what stands there.
  void write(String name, byte[] bytes) {
    try {
      Path part = Files.createTempFile(folder, "." + name, ".part");
      try {
        Files.write(part, bytes);
        move(part, path(name));
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Failure.failed("cannot write " + path(name) + ": " + Failure.reason(e));
    }
  }

  /// Moves at once where the file system can, and readable by others as files usually are.
  private static void move(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r--r--"));
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
