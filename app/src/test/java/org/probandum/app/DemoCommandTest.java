package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private static final String HOME = "probandum.home";

  @TempDir private Path folder;
  private String before = "";

  @BeforeEach
  void rememberTheHome() {
    before = System.getProperty(HOME, "");
  }

  @AfterEach
  void restoreTheHome() {
    System.setProperty(HOME, before);
  }

  @Test
  void missingExampleIsNamed() {
    System.setProperty(HOME, folder.toString());
    Invocation run = Invocation.of("demo", "--out", folder.resolve("out").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("the bundled example is not at " + folder.resolve("examples/maine-1898"))
        .contains("Maybe start the program with ./probandum");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void exampleIsCheckedAsCheckWouldCheckIt() {
    Path example = Repository.folder().resolve("examples/maine-1898");
    Path cache = folder.resolve("cache");
    System.setProperty(HOME, Repository.folder().toString());
    Invocation demo =
        Invocation.of(
            "demo", "--out", folder.resolve("demo").toString(), "--cache", cache.toString());
    Invocation check =
        Invocation.of(
            "check",
            example.resolve("article.md").toString(),
            "--sources",
            example.resolve("sources").toString(),
            "--out",
            folder.resolve("check").toString(),
            "--cache",
            cache.toString());
    assertThat(demo.err()).isEmpty();
    assertThat(demo.exitCode()).isZero();
    assertThat(demo.out())
        .as("every verdict is shown at least once")
        .contains(
            "corroborated",
            "supported",
            "qualified",
            "contested",
            "contradicted",
            "not found",
            "not checkable");
    assertThat(check.exitCode()).isZero();
    assertThat(folder.resolve("demo/report.json"))
        .hasSameBinaryContentAs(folder.resolve("check/report.json"));
    assertThat(folder.resolve("demo/report.html"))
        .hasSameBinaryContentAs(folder.resolve("check/report.html"));
  }
}
