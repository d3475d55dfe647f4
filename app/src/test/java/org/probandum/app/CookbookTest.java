package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every command of `docs/cookbook.md`.
class CookbookTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  /// `echo '…' | probandum … | grep …` or `… > file`: the parts before and after are the shell's.
  private static final Pattern COMMAND =
      Pattern.compile("(?:echo '([^']*)' \\| )?probandum ([^|>]+?)(?: [|>] .*)?");

  private static final Pattern ANSWER = Pattern.compile("(?:verdict|relation)\":\"([A-Z_]+)\"");

  @TempDir private static Path folder;

  private static String before = "";

  @BeforeAll
  static void setTheHome() {
    before = System.getProperty("probandum.home", "");
    System.setProperty("probandum.home", Repository.folder().toString());
  }

  @AfterAll
  static void restoreTheHome() {
    System.setProperty("probandum.home", before);
  }

  private static String cookbook() throws IOException {
    return Files.readString(Repository.folder().resolve("docs/cookbook.md"));
  }

  static Stream<String> commands() throws IOException {
    return BLOCK.matcher(cookbook()).results().flatMap(block -> block.group(1).lines());
  }

  @Test
  void thereAreSome() throws IOException {
    assertThat(commands().count()).isBetween(10L, 40L);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandRuns(String line) throws IOException {
    Invocation run = run(line);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  /// What stands below a filter's command is what it says.
  @Test
  void shownAnswersAreThoseGiven() throws IOException {
    Pattern shown = Pattern.compile("(?ms)^```sh\\n(echo [^\\n]*)\\n```\\n\\n```json\\n(.*?)^```$");
    int compared = 0;
    Matcher matcher = shown.matcher(cookbook());
    while (matcher.find()) {
      Matcher answer = ANSWER.matcher(matcher.group(2));
      if (answer.find()) {
        assertThat(run(matcher.group(1)).out()).contains(answer.group());
        compared++;
      }
    }
    assertThat(compared).isEqualTo(3);
  }

  private static Invocation run(String line) throws IOException {
    Matcher command = COMMAND.matcher(line);
    assertThat(command.matches()).as(line).isTrue();
    List<String> args = new ArrayList<>();
    for (String arg : command.group(2).split(" ", -1)) {
      args.add(located(arg));
    }
    boolean cached =
        args.contains("check") && args.contains("--sources") && !args.contains("--cache");
    if (cached || args.contains("demo")) {
      args.add("--cache");
      args.add(folder.resolve("cache").toString());
    }
    String in = command.group(1) == null ? "" : command.group(1) + "\n";
    return Invocation.reading(
        in.getBytes(StandardCharsets.UTF_8),
        Invocation.Audience.NOBODY,
        args.toArray(String[]::new));
  }

  /// Inputs are those of the repository; outputs go to the temporary folder.
  private static String located(String arg) {
    if (arg.startsWith("examples/")) {
      return Repository.folder().resolve(arg).toString();
    }
    return arg.startsWith("out/") ? folder.resolve(arg).toString() : arg;
  }
}
