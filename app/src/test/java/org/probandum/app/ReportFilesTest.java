package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  private static final byte[] BYTES = "{}\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void missingFoldersAreMade() {
    ReportFiles files = ReportFiles.in(folder.resolve("a/b c/d"));
    files.write("report.json", BYTES);
    assertThat(folder.resolve("a/b c/d/report.json")).hasBinaryContent(BYTES);
  }

  @Test
  void whatStoodThereIsReplacedWhole() throws IOException {
    Files.writeString(folder.resolve("report.json"), "much longer than what comes now");
    ReportFiles.in(folder).write("report.json", BYTES);
    assertThat(folder.resolve("report.json")).hasBinaryContent(BYTES);
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("report.json"));
  }

  @Test
  void nothingHalfWrittenStaysWhereWritingFails() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("report.json/full"));
    ReportFiles files = ReportFiles.in(folder);
    assertThatThrownBy(() -> files.write("report.json", BYTES))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("cannot write " + folder.resolve("report.json") + ": ");
    assertThat(inTheWay).isEmptyDirectory();
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void folderThatWentAwayIsNamed() throws IOException {
    ReportFiles files = ReportFiles.in(folder.resolve("out"));
    Files.delete(folder.resolve("out"));
    assertThatThrownBy(() -> files.write("report.json", BYTES))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("there is no " + folder.resolve("out"));
  }
}
