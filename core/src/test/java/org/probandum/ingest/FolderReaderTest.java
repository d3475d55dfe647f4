package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

class FolderReaderTest {
  private static final Progress SILENT = (done, total, path) -> {};

  @TempDir private Path folder;
  private final FolderReader reader = FolderReader.create();

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void filesAreSortedByPathAndProgressIsTold() throws IOException {
    write("b/x.md", "The second text.");
    write("a.txt", "The first text.");
    write("c.pdf", "words");
    List<String> told = new ArrayList<>();

    Folder read =
        reader.read(folder, (done, total, path) -> told.add(done + "/" + total + " " + path));

    assertThat(read.documents()).extracting(Document::path).containsExactly("a.txt", "b/x.md");
    assertThat(read.rejected()).extracting(Rejected::path).containsExactly("c.pdf");
    assertThat(told).containsExactly("1/3 a.txt", "2/3 b/x.md", "3/3 c.pdf");
  }

  @Test
  void equalBytesAreOneDocument() throws IOException {
    write("b.md", "The same words.");
    write("a.md", "The same words.");
    Folder read = reader.read(folder, SILENT);
    assertThat(read.documents()).extracting(Document::path).containsExactly("a.md");
    assertThat(read.rejected())
        .extracting(Rejected::path, Rejected::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("b.md", "same bytes as a.md"));
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    write(".hidden.txt", "words");
    write(".git/a.txt", "words");
    Folder read = reader.read(folder, SILENT);
    assertThat(read.documents()).isEmpty();
    assertThat(read.rejected()).isEmpty();
  }

  @Test
  void aLinkThatLeavesTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret words");
    write("a.txt", "own words");
    Files.createSymbolicLink(folder.resolve("out.txt"), secret);
    Files.createSymbolicLink(folder.resolve("out"), outside);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    Folder read = reader.read(folder, SILENT);

    assertThat(read.documents()).extracting(Document::path).containsExactly("a.txt");
    assertThat(read.rejected())
        .extracting(rejected -> rejected.path() + ": " + rejected.reason())
        .containsExactly(
            "gone.txt: a symbolic link that leads nowhere",
            "loop: a symbolic link to a folder",
            "out: a symbolic link that leaves the folder",
            "out.txt: a symbolic link that leaves the folder");
  }

  @Test
  void anUnreadableFileIsRejected() throws IOException {
    write("a.txt", "own words");
    Path file = folder.resolve("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "permissions do not bind this user");
    assertThat(reader.read(folder, SILENT).rejected())
        .extracting(Rejected::reason)
        .containsExactly("it cannot be read: permission denied");
  }

  @Test
  void numberAndDepthOfFilesAreBounded() throws IOException {
    FolderReader bounded = FolderReader.create(new Limits(1000, 1000, 100, 100, 2, 1));
    write("a.txt", "one");
    write("b/c/d.txt", "too deep");
    Folder deep = bounded.read(folder, SILENT);
    assertThat(deep.documents()).extracting(Document::path).containsExactly("a.txt");
    assertThat(deep.rejected()).extracting(Rejected::path).containsExactly("b/c");
    write("x.txt", "two");
    write("y.txt", "three");
    assertThat(bounded.read(folder, SILENT).rejected())
        .extracting(Rejected::reason)
        .contains("too many files: more than 2");
  }

  @Test
  void aFolderThatIsNotThereIsTheCallersFault() {
    assertThatThrownBy(() -> reader.read(folder.resolve("none"), SILENT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }
}
