package org.probandum.record;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// A second process that writes to a case and says on standard output what it was told is done.
final class WritingProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private WritingProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  static WritingProcess start(Path folder, int seed) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            WritingProcess.class.getName(),
            folder.toString(),
            Integer.toString(seed));
    return new WritingProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// The class path of this process, also where a runner loads the tests by a loader of its own.
  private static String classPath() {
    return WritingProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  long pid() {
    return process.pid();
  }

  /// The next line that it says, or null where it says no more.
  @Nullable String line() throws IOException {
    return said.readLine();
  }

  /// Ends it as `kill -9` does.
  void kill() throws InterruptedException {
    // By its handle: the process's own method would close what it said last.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  /// Imports, checks and reviews without end.
  public static void main(String[] args) {
    Random random = new Random(Long.parseLong(args[1]));
    Case file = Case.open(Path.of(args[0]), InventedCase.options());
    try (CaseWriter writer = file.write("write without end")) {
      System.out.println("writing");
      while (true) {
        Entry entry = act(file, writer, random);
        if (entry != null) {
          System.out.println(entry.sequence() + " " + entry.hash());
        }
      }
    }
  }

  private static @Nullable Entry act(Case file, CaseWriter writer, Random random) {
    try (CaseView view = file.view()) {
      return switch (random.nextInt(3)) {
        case 0 ->
            writer
                .addSources("A", InventedCase.sources(3, random.nextInt(1 << 30)), List.of(), "")
                .entry();
        case 1 ->
            writer.recordRun(
                "A",
                InventedCase.report(
                    "article.txt",
                    view.texts().subList(0, 5),
                    CaseKilledTest.CLAIMS,
                    random.nextInt(99)),
                InventedCase.bytes(CaseKilledTest.CLAIMS),
                "");
        default -> {
          List<ClaimRow> claims = view.claims(ClaimQuery.ALL).items();
          ClaimRow claim = claims.get(random.nextInt(claims.size()));
          yield writer.decide("A", new Decision.SetVerdict(claim.key(), Verdict.CONTESTED), "");
        }
      };
    }
  }
}
