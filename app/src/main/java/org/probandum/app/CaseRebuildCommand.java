package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `probandum case rebuild`: derives the views anew.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Derives all views anew from the journal and what it names; gives the same.")
final class CaseRebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  CaseRebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Case file = CaseAccess.open(folder);
    try (CaseWriter writer = file.write("probandum case rebuild")) {
      writer.rebuild();
    }
    terminal.out().println("Derived the views of " + folder + " anew.");
    return 0;
  }
}
