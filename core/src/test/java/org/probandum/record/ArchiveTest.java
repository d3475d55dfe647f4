package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives that come from elsewhere are taken whole or not at all.
class ArchiveTest {
  @TempDir private Path folder;
  private Path archive = Path.of("");

  @BeforeEach
  void exportACase() {
    archive = folder.resolve("case.zip");
    InventedCase.small(folder.resolve("case"), 3, 3).export(archive);
  }

  private interface Change {
    void in(Path root) throws IOException;
  }

  private void change(Change change) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      change.in(zip.getPath("/"));
    }
  }

  private void assertRefused(String words) throws IOException {
    Path other = folder.resolve("other");
    assertThatThrownBy(() -> Case.importFrom(archive, other, InventedCase.options()))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining(words)
        .hasMessageContaining("case.zip");
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void changedEntryIsRefused() throws IOException {
    change(root -> {
      Path journal = root.resolve("journal.jsonl");
      Files.writeString(journal, Files.readString(journal).replace("R. Ito", "R. Otto"));
    });
    assertRefused("entry 1 of the journal was changed");
  }

  @Test
  void changedOriginalIsRefused() throws IOException {
    change(root -> {
      try (var files = Files.list(root.resolve("originals"))) {
        Files.writeString(files.findFirst().orElseThrow(), "Another text.");
      }
    });
    assertRefused("has other bytes than its name says");
  }

  @Test
  void missingOriginalIsRefused() throws IOException {
    change(root -> {
      try (var files = Files.list(root.resolve("originals"))) {
        Files.delete(files.findFirst().orElseThrow());
      }
    });
    assertRefused("it lacks originals/");
  }

  @Test
  void changedStoredValueIsRefused() throws IOException {
    change(root -> {
      try (var files = Files.list(root.resolve("stored"))) {
        Files.writeString(files.findFirst().orElseThrow(), "[]\n{}");
      }
    });
    assertRefused("has other bytes than its name says");
  }

  @Test
  void fileThatIsNoArchiveIsRefused() throws IOException {
    Files.write(archive, "no archive".getBytes(StandardCharsets.UTF_8));
    assertRefused("is no exported case");
  }

  @Test
  void fileThatLeavesTheFolderIsNotWritten() throws IOException {
    change(root -> Files.createDirectories(root.resolve("originals")));
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Files.writeString(zip.getPath("/evil..name"), "x");
    }
    Case.importFrom(archive, folder.resolve("other"), InventedCase.options());
    try (var files = Files.walk(folder.resolve("other"))) {
      assertThat(files.filter(file -> file.toString().contains("evil"))).isEmpty();
    }
  }

  @Test
  void folderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> Case.importFrom(archive, other, InventedCase.options()))
        .hasMessageContaining("is not empty");
    assertThat(other.resolve("mine.txt")).hasContent("mine");
  }
}
