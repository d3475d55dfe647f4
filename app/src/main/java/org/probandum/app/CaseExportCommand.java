package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case export`: writes the record into one file.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Writes the case's record into one ZIP file: journal, stored values, originals.")
final class CaseExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private Path out = Path.of("");

  CaseExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String head = CaseAccess.open(folder).export(out);
    terminal.out().println("Exported " + folder + " to " + out);
    terminal.out().println("Last entry: " + head);
    return 0;
  }
}
