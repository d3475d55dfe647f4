package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

  private static final String LIBRARY = NativeLibrary.fileName("onnxruntime");

  @TempDir Path folder;

  @Test
  void aSecondStartUnpacksNothing() throws IOException {
    Path library = NativeLibrary.unpack(folder).resolve(LIBRARY);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(library, old);
    NativeLibrary.unpack(folder);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(old);
  }

  @Test
  void aCutFileIsReplaced() throws IOException {
    Path library = NativeLibrary.unpack(folder).resolve(LIBRARY);
    long size = Files.size(library);
    Files.write(library, new byte[10]);
    NativeLibrary.unpack(folder);
    assertThat(Files.size(library)).isEqualTo(size);
  }

  @Test
  void noUnfinishedFileIsLeft() throws IOException {
    Path target = NativeLibrary.unpack(folder);
    try (Stream<Path> files = Files.list(target)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).contains(LIBRARY).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  /// ONNX Runtime 1.29.0 writes a device id and reports use to its maker unless an environment
  /// variable stops it before the start. This program may not run on such a build.
  @Test
  void theLibraryKnowsNoAddressToReportTo() throws IOException {
    byte[] library = Files.readAllBytes(NativeLibrary.unpack(folder).resolve(LIBRARY));
    String bytes = new String(library, StandardCharsets.ISO_8859_1);
    assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
    assertThat(bytes.contains("onnxruntime")).isTrue();
  }
}
