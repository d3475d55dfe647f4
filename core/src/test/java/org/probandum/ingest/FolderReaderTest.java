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

  @Test
  void anIgnoreFileTakesOutWhatItsLinesFit() throws IOException {
    write(
        ".probandumignore",
        "# drafts\n*.draft.txt\nold/\n/top.txt\nnotes/**/x?.txt\n!keep.draft.txt\n");
    for (String path :
        List.of(
            "a.draft.txt",
            "keep.draft.txt",
            "old/b.txt",
            "top.txt",
            "in/top.txt",
            "notes/a/x1.txt")) {
      write(path, "words of " + path);
    }
    Folder read = reader.read(folder, SILENT);
    assertThat(read.documents())
        .extracting(Document::path)
        .containsExactly("in/top.txt", "keep.draft.txt");
    assertThat(read.skipped())
        .extracting(skipped -> skipped.path() + ": " + skipped.reason())
        .containsExactly(
            "a.draft.txt: .probandumignore line 2 says so",
            "notes/a/x1.txt: .probandumignore line 5 says so",
            "old/: .probandumignore line 3 says so",
            "top.txt: .probandumignore line 4 says so");
  }

  @Test
  void anIgnoreLineThatIsNoPatternIsNamed() throws IOException {
    write(".probandumignore", "*.txt\n[a-\n");
    assertThatThrownBy(() -> reader.read(folder, SILENT))
        .hasMessageContaining(".probandumignore line 2 is no pattern: [a-");
  }

  @Test
  void descriptionsBesideFilesOverrideWhatTheFilesSay() throws IOException {
    write("a.md", "---\ntitle: Own title\nauthor: Own author\n---\nThe first text.");
    write("a.md.yml", "title: Given title\npublished: 2 May 2024\n");
    write("b.txt", "The second text.");
    write("metadata.csv", "path,title,publisher\nb.txt,Second,The Wire\na.md,Not this,The Post\n");
    write("other.yml", "title: about nothing\n");
    Folder read = reader.read(folder, SILENT);
    assertThat(read.documents())
        .extracting(document -> document.metadata().title())
        .containsExactly("Given title", "Second");
    assertThat(read.documents())
        .extracting(document -> document.metadata().author())
        .containsExactly("Own author", null);
    assertThat(read.documents().getFirst().metadata().published()).isEqualTo("2024-05-02");
    assertThat(read.documents().getLast().metadata().publisher()).isEqualTo("The Wire");
    assertThat(read.skipped())
        .extracting(Skipped::path)
        .containsExactly("a.md.yml", "metadata.csv");
    assertThat(read.rejected()).extracting(Rejected::path).containsExactly("other.yml");
  }

  @Test
  void knownFilesAreSkippedByTheirBytes() throws IOException {
    write("a.txt", "The first text.");
    write("b.txt", "The second text.");
    String known =
        Document.sha256("The first text.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    List<String> told = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void read(Document document, byte[] original) {
            told.add("read " + document.path());
          }

          @Override
          public void rejected(Rejected rejected) {
            told.add("rejected " + rejected.path());
          }

          @Override
          public void skipped(Skipped skipped) {
            told.add("skipped " + skipped.path() + ": " + skipped.reason());
          }
        };
    reader.visit(folder, known::equals, sink, SILENT);
    assertThat(told).containsExactly("skipped a.txt: it is known already", "read b.txt");
  }
}
