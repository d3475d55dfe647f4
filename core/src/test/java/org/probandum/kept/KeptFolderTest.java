package org.probandum.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFolderTest {
  private static final byte[] CONTENT = "what was found".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void whatIsKeptIsFoundByAnotherProcessToo() {
    folder(1000).put("a", CONTENT);

    assertThat(folder(1000).find("a")).isEqualTo(CONTENT);
    assertThat(folder(1000).find("b")).isNull();
  }

  @Test
  void aFileDamagedOrCutAnywhereIsAsGoodAsNoneAndIsWrittenAgain() throws IOException {
    folder(1000).put("a", CONTENT);
    byte[] whole = Files.readAllBytes(files().getFirst());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(files().getFirst(), damaged);
      assertThat(folder(1000).find("a")).isNull();
      Files.write(files().getFirst(), java.util.Arrays.copyOf(whole, at));
      assertThat(folder(1000).find("a")).isNull();
    }
    folder(1000).put("a", CONTENT);
    assertThat(files()).hasSize(1);
    assertThat(files().getFirst()).hasBinaryContent(whole);
  }

  @Test
  void theOldestGoesFirstWhereThereIsTooMuch() throws IOException {
    folder(1000).put("a", CONTENT);
    folder(1000).put("b", CONTENT);
    assertThat(files()).hasSize(2);

    folder(1).put("c", CONTENT);
    assertThat(files()).hasSize(1);
    assertThat(folder(1).find("c")).isEqualTo(CONTENT);
  }

  @Test
  void aFolderThatCannotBeUsedCostsNothingButTime() throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "in the way");
    KeptFolder kept = KeptFolder.in(occupied, ".kept", 1000);

    kept.put("a", CONTENT);

    assertThat(kept.find("a")).isNull();
    assertThat(occupied).hasContent("in the way");
  }

  @Test
  void noTwoListsOfPartsHaveOneKey() {
    assertThat(
            Stream.of(
                    KeptKey.of("f").with("ab").with("c"),
                    KeptKey.of("f").with("a").with("bc"),
                    KeptKey.of("f").with("abc"),
                    KeptKey.of("f").with("abc").with(""),
                    KeptKey.of("f").with("abc").with((String) null),
                    KeptKey.of("f").with("\ud83d"),
                    KeptKey.of("f").with("\ud83e"))
                .map(KeptKey::hash)
                .distinct())
        .hasSize(7);
  }

  private KeptFolder folder(long mostBytes) {
    return KeptFolder.in(folder.resolve("kept"), ".kept", mostBytes);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.toList();
    }
  }
}
