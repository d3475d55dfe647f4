package org.probandum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.Workbench;
import org.probandum.app.web.WorkbenchSettings;
import org.probandum.record.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `probandum serve`: the workbench in a browser.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Opens the workbench: a server on this machine alone, whose pages a browser shows.",
      "Prints the address to open. It carries a token of this start and works nowhere else."
    },
    footer = {"", "Ends with Ctrl+C. Example: probandum serve --case maine"})
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-c", "--case"},
      paramLabel = "DIR",
      description = "The case to open first.")
  private @Nullable Path opened;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "The folder in which cases lie and new ones are made (default: cases).")
  private Path cases = Path.of("cases");

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port to listen on (default: a free one).")
  private int port;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who decides where the page does not say (default: the account's name).")
  private String reviewer = System.getProperty("user.name", "reviewer");

  @Option(names = "--cache", paramLabel = "DIR", description = "Where to keep what can be reused.")
  private @Nullable Path cache;

  @Mixin private ModelOptions models = new ModelOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Workbench workbench = start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(workbench::close));
      terminal.out().println("Workbench: " + workbench.address());
      terminal.flush();
      workbench.awaitClose();
    }
    return 0;
  }

  private Workbench start() {
    if (port < 0 || port > 65535) {
      throw Failure.wrongUse("--port takes a number from 0 to 65535, got " + port);
    }
    Path given = opened;
    if (given != null && !Case.isCase(given)) {
      throw Failure.wrongUse(
          "there is no case in " + given + "\nMaybe make one: probandum case new " + given);
    }
    Path kept = CacheFolder.resolve(cache);
    WorkbenchSettings settings =
        new WorkbenchSettings(
            port, cases, given, reviewer, kept, () -> models.open(kept), CaseAccess.options());
    try {
      return Workbench.start(settings);
    } catch (IOException e) {
      throw Failure.failed(e.getMessage() + "\nMaybe another program listens there.");
    }
  }
}
