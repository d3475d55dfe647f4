package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.probandum.export.stored.StoredReport;
import org.probandum.model.Report;

/// The whole record that `probandum check` keeps beside its report.
///
/// @param file where it lies
record StoredRecord(Path file) {

  /// The record of a report's folder, or in this file.
  static StoredRecord at(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(StoredReport.FILE) : path;
    if (!Files.isRegularFile(file)) {
      throw Failure.wrongUse(
          "there is no record at "
              + file
              + "\nMaybe name the folder that probandum check wrote its report into.");
    }
    return new StoredRecord(file);
  }

  Report read() {
    try {
      return StoredReport.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw Failure.failed("the record " + file + " cannot be used: " + Failure.reason(e));
    }
  }

  Path folder() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of(".") : parent;
  }
}
