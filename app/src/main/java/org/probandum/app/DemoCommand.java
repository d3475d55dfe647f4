package org.probandum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `probandum demo`: the main job on the bundled example.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Checks the bundled example.",
      "It is an editorial of February 1898 on the loss of USS Maine, against notes on what boards, "
          + "newspapers and historians reported."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLE = "maine-1898";

  private final Terminal terminal;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the report goes (default: out/maine-1898).")
  private Path out = Path.of("out", EXAMPLE);

  @Option(names = "--cache", paramLabel = "DIR", description = "Where to keep what can be reused.")
  private @Nullable Path cache;

  @Mixin private ModelOptions models = new ModelOptions();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path example = Path.of(System.getProperty("probandum.home", "."), "examples", EXAMPLE);
    if (!Files.isDirectory(example)) {
      throw Failure.failed(
          "the bundled example is not at "
              + example.toAbsolutePath().normalize()
              + "\nMaybe start the program with ./probandum from its own folder.");
    }
    Path kept = CacheFolder.resolve(cache);
    new CheckRun(terminal, kept, models.open(kept))
        .run(
            new CheckRun.Request(
                example.resolve("article.md"),
                example.resolve("sources"),
                out,
                null,
                AliasFile.read(null),
                CheckRun.Output.TABLE,
                FormatList.NONE,
                new EverySource(),
                null));
    return 0;
  }
}
