package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.kept.KeptKey;

/// What one build kept is not taken for what another would find.
class BuildTest {
  @TempDir private Path folder;

  private String withModel(String bytes) throws Exception {
    Path jar = folder.resolve("model.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("model.bin"));
      entries.write(bytes.getBytes(StandardCharsets.UTF_8));
    }
    return Build.library(
            KeptKey.of("build"),
            "/model.bin",
            URI.create("jar:" + jar.toUri() + "!/model.bin").toURL())
        .hash();
  }

  @Test
  void sameBuildHasTheSameIdentity() {
    assertThat(Build.identity()).isEqualTo(Build.identity());
  }

  @Test
  void modelOfTheSameNameAndSizeWithOtherBytesIsAnotherBuild() throws Exception {
    String one = withModel("nouns first");
    assertThat(withModel("nouns first")).isEqualTo(one);
    assertThat(withModel("verbs first")).isNotEqualTo(one);
  }

  @Test
  void fileThatLiesAloneIsTakenByItsBytes() throws Exception {
    Path file = folder.resolve("model.bin");
    KeptKey one =
        Build.library(KeptKey.of("build"), "m", Files.writeString(file, "a").toUri().toURL());
    String before = one.hash();
    KeptKey two =
        Build.library(KeptKey.of("build"), "m", Files.writeString(file, "b").toUri().toURL());
    assertThat(two.hash()).isNotEqualTo(before);
  }

  @Test
  void missingLibraryIsNamed() {
    assertThatThrownBy(() -> Build.library(KeptKey.of("build"), "/model.bin", null))
        .hasMessageContaining("/model.bin");
  }
}
