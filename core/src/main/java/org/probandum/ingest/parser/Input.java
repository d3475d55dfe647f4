package org.probandum.ingest.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a parser reads: bytes in memory, or a file on disk.
public sealed interface Input {

  /// The bytes, read into memory where they are on disk.
  byte[] bytes() throws IOException;

  /// Bytes in memory.
  @SuppressWarnings("ArrayRecordComponent") // Inputs are handed on once and never compared.
  record Memory(byte[] bytes) implements Input {}

  /// A file that the parser opens itself.
  record Disk(Path file) implements Input {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }
  }
}
