package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir private Path folder;

  @Test
  void givenFolderIsMadeAndAbsolute() {
    Path given = folder.resolve("a/b");
    assertThat(CacheFolder.resolve(given)).isEqualTo(given).isAbsolute().isDirectory();
  }

  @Test
  void fileInTheWayIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> CacheFolder.resolve(file))
        .isInstanceOf(Failure.class)
        .hasMessage("cannot make the cache folder " + file + ": " + file + " is in the way");
  }
}
