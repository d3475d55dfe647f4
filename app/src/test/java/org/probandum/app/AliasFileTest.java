package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.mention.name.AliasList;
import org.probandum.model.NameType;

class AliasFileTest {
  @TempDir Path folder;

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("aliases.csv"), bytes);
  }

  private Path write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void withoutAFileThereIsNoRow() {
    assertThat(AliasFile.read(null).list().isEmpty()).isTrue();
    assertThat(AliasFile.read(null).sha256()).isNull();
  }

  @Test
  void rowsAndHashAreThoseOfTheFile() throws IOException {
    AliasFile file = AliasFile.read(write("alias,canonical,type\nCRB,Relief Board,organisation\n"));
    assertThat(file.list().entries())
        .containsExactly(new AliasList.Entry("CRB", "Relief Board", NameType.ORGANISATION));
    assertThat(file.sha256()).hasSize(64);
  }

  @Test
  void aMissingFileIsWrongUse() {
    Path missing = folder.resolve("none.csv");
    assertThatThrownBy(() -> AliasFile.read(missing))
        .isInstanceOf(Failure.class)
        .hasMessage("there is no alias list at " + missing);
  }

  @Test
  void aFaultNamesFileAndLine() throws IOException {
    Path path = write("CRB,Relief Board\nCRB\n");
    assertThatThrownBy(() -> AliasFile.read(path))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "the alias list cannot be used: "
                + path
                + ", line 2: needs alias,canonical[,type], has 1 cell");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    Path path = write(new byte[] {'a', ',', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> AliasFile.read(path))
        .isInstanceOf(Failure.class)
        .hasMessage("the alias list " + path + " is not UTF-8");
  }
}
