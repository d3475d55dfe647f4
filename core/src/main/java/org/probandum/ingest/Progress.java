package org.probandum.ingest;

/// Is told how far the reading of a folder is.
@FunctionalInterface
public interface Progress {
  /// A file was read or rejected.
  ///
  /// @param done files so far, from 1
  /// @param total files in all
  /// @param path the file's path relative to the folder, with `/`
  void file(int done, int total, String path);
}
