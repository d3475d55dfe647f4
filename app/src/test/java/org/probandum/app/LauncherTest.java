package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a copy that holds nothing else, with a PATH of its own; nothing is ever built.
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "dirname",
          "find",
          "head",
          "mkdir",
          "mv",
          "ps",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail");

  @TempDir private Path folder;
  private Path tools = Path.of("");
  private Path launcher = Path.of("");

  /// What a process left.
  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    assumeTrue(find("sh") != null, "needs a POSIX shell");
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path there = find(tool);
      if (there != null) {
        executable(tools.resolve(tool), "exec " + there + " \"$@\"\n");
      }
    }
    Path home = Files.createDirectory(folder.resolve("a tree"));
    launcher = Files.copy(Repository.folder().resolve("probandum"), home.resolve("probandum"));
  }

  private static void executable(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static @Nullable Path find(String tool) {
    for (String at : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path there = Path.of(at, tool);
      if (!at.isEmpty() && Files.isExecutable(there)) {
        return there;
      }
    }
    return null;
  }

  private Ended run(Map<String, String> more, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(String.valueOf(find("sh")));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("JAVA_HOME", "");
    builder.environment().put("PROBANDUM_JDKS", folder.resolve("jdks").toString());
    builder.environment().putAll(more);
    int exitCode = builder.start().waitFor();
    return new Ended(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /// A stand-in for a JDK that says how it was called.
  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve("jdks").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String program : List.of("java", "javac")) {
      executable(
          jdk.resolve("bin").resolve(program),
          "echo " + name + "\nfor a in \"$@\"; do echo \"[$a]\"; done\n");
    }
    return jdk;
  }

  /// A build that is newer than the sources.
  private Path built() throws IOException {
    Path home = launcher.resolveSibling(".");
    for (String sources : List.of("core/src/main", "app/src/main")) {
      Files.createDirectories(home.resolve(sources));
    }
    for (String pom : List.of("pom.xml", "core/pom.xml", "app/pom.xml")) {
      Files.createFile(home.resolve(pom));
    }
    Path target = Files.createDirectories(home.resolve("app/target"));
    Files.createFile(target.resolve("probandum.jar"));
    Files.createFile(target.resolve(".built"));
    return target;
  }

  @Test
  void isWellFormed() throws IOException, InterruptedException {
    assertThat(run(Map.of(), "-n", launcher.toString())).isEqualTo(new Ended(0, "", ""));
  }

  @Test
  void whereNoJdkIsFoundItSaysSo() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), launcher.toString(), "--version");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualTo(
            """
            probandum: no JDK 21 or newer found (looked at JAVA_HOME, PATH and the usual folders).
            probandum: Maybe install one and set JAVA_HOME to its folder.
            """);
    assertThat(launcher.resolveSibling("app")).doesNotExist();
  }

  @Test
  void oldJdkIsNone() throws IOException, InterruptedException {
    Path old = jdk("old", "17.0.9");
    Ended ended = run(Map.of("JAVA_HOME", old.toString()), launcher.toString());
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("no JDK 21 or newer found");
  }

  @Test
  void whereThereIsNoMavenItSaysSo() throws IOException, InterruptedException {
    jdk("new", "21.0.4");
    Ended ended = run(Map.of(), launcher.toString());
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(
            "probandum: cannot build: Maven 3.8 or newer is needed, and mvn is not on the PATH.\n");
  }

  @Test
  void newestJdkRunsTheBuildWithTheArgumentsAsTheyAre() throws IOException, InterruptedException {
    jdk("a 17", "17.0.9");
    jdk("b 21", "21.0.4");
    jdk("c 24", "24");
    Path target = built();
    Ended ended = run(Map.of(), launcher.toString(), "check", "a b.txt", "*", "");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out().lines())
        .containsExactly(
            "c 24",
            "[-XX:+UseSerialGC]",
            "[-Dprobandum.home=" + launcher.resolveSibling(".").toRealPath() + "]",
            "[-jar]",
            "[" + target.toRealPath().resolve("probandum.jar") + "]",
            "[check]",
            "[a b.txt]",
            "[*]",
            "[]");
  }

  @Test
  void javaHomeComesBeforeANewerOne() throws IOException, InterruptedException {
    jdk("newer", "24");
    Path given = jdk("given", "21.0.4");
    built();
    Ended ended = run(Map.of("JAVA_HOME", given.toString()), launcher.toString());
    assertThat(ended.out()).startsWith("given\n");
  }

  @Test
  void collectorOfOnesOwnTakesThePlaceOfTheUsualOne() throws IOException, InterruptedException {
    jdk("j", "21");
    built();
    Ended ended = run(Map.of("PROBANDUM_JAVA_OPTS", "-Xmx1g -XX:+UseG1GC"), launcher.toString());
    assertThat(ended.out()).startsWith("j\n[-Xmx1g]\n[-XX:+UseG1GC]\n[-Dprobandum.home=");
  }

  @Test
  void linkToTheLauncherFindsItsTree() throws IOException, InterruptedException {
    jdk("j", "21");
    built();
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path relative = Files.createSymbolicLink(bin.resolve("p"), Path.of("../a tree/probandum"));
    Path link = Files.createSymbolicLink(folder.resolve("q"), relative);
    Ended ended = run(Map.of(), link.toString(), "demo");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("/a tree/app/target/probandum.jar]", "[demo]");
  }

  @Test
  void startUpCacheIsMadeOnceAndNoLockStays() throws IOException, InterruptedException {
    Path jdk = jdk("j", "25.0.1");
    executable(
        jdk.resolve("bin/java"),
        """
        for a in "$@"; do
          case $a in -XX:AOTCacheOutput=*) echo made >"${a#*=}"; exit 0 ;; esac
        done
        echo "$1 $2"
        """);
    Path target = built();
    Ended first = run(Map.of(), launcher.toString());
    assertThat(first.err()).isEqualTo("probandum: making the start-up cache, once ...\n");
    Ended second = run(Map.of(), launcher.toString());
    assertThat(second.err()).isEmpty();
    assertThat(second.out())
        .isEqualTo(first.out())
        .startsWith("-XX:+UseSerialGC -XX:AOTCache=" + target.toRealPath() + "/probandum-")
        .endsWith(".aot\n");
    assertThat(target.resolve(".building")).doesNotExist();
  }

  @Test
  void olderBuildIsBetterThanNone() throws IOException, InterruptedException {
    jdk("j", "21");
    Path target = built();
    Files.setLastModifiedTime(target.resolve(".built"), FileTime.fromMillis(0));
    Ended ended = run(Map.of(), launcher.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).startsWith("j\n");
    assertThat(ended.err()).startsWith("probandum: running a build older than the sources");
  }

  @Test
  void failedBuildShowsItsLastLinesAndLeavesNoStampAndNoLock()
      throws IOException, InterruptedException {
    jdk("j", "21");
    Path target = built();
    Files.setLastModifiedTime(target.resolve(".built"), FileTime.fromMillis(0));
    executable(tools.resolve("mvn"), "echo \"cannot: $JAVA_HOME\"\nexit 1\n");
    Ended ended = run(Map.of(), launcher.toString());
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("building, once", "the build failed", "cannot: " + folder);
    assertThat(target.resolve(".built")).doesNotExist();
    assertThat(target.resolve(".building")).doesNotExist();
  }

  @Test
  void lockOfOneThatIsGoneHoldsNobodyUp() throws IOException, InterruptedException {
    jdk("j", "21");
    Path target = built();
    Files.delete(target.resolve(".built"));
    Path lock = Files.createDirectory(target.resolve(".building"));
    Files.writeString(lock.resolve("pid"), "99999999\n");
    executable(tools.resolve("mvn"), "exit 0\n");
    Ended ended = run(Map.of(), launcher.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).startsWith("j\n");
    assertThat(target.resolve(".built")).exists();
    assertThat(lock).doesNotExist();
  }
}
