package org.probandum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.record.Case;
import org.probandum.record.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `probandum case import`: makes a case of an exported one.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Makes a case of an exported one, with the same record.")
final class CaseImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "What case export wrote.")
  private Path archive = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "The folder of the new case, not there or empty.")
  private Path folder = Path.of("");

  CaseImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(archive)) {
      throw Failure.wrongUse("there is no file at " + archive);
    }
    Case made = Case.importFrom(archive, folder, CaseAccess.options());
    try (CaseView view = made.view()) {
      terminal.out().println("Imported " + archive + " into " + folder);
      terminal.out().println("Last entry: " + view.status().head());
    }
    return 0;
  }
}
