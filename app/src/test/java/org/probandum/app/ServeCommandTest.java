package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path folder;

  @Test
  void aCaseThatIsNotThereIsWrongUse() {
    Invocation run = Invocation.of("serve", "--case", folder.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no case in").contains("probandum case new");
  }

  @Test
  void aPortThatIsNoneIsWrongUse() {
    assertThat(Invocation.of("serve", "--port", "70000").exitCode()).isEqualTo(2);
  }

  /// The server's libraries are many; commands that do not serve must not wait for them.
  @Test
  void otherCommandsLoadNothingOfTheServer() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load",
                "-cp",
                classPath(),
                "org.probandum.app.Main",
                "--version")
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(loaded)
        .contains("org.probandum.app.ServeCommand")
        .doesNotContain("io.javalin", "org.eclipse.jetty", "kotlin.", "org.probandum.app.web.http");
  }

  /// What this test itself was loaded from.
  private static String classPath() {
    return ServeCommandTest.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }
}
