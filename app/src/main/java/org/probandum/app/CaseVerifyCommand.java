package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.record.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `probandum case verify`: looks for what was changed.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Looks through journal, originals and views for what was changed, and says where.",
      "Exit code 1 where something was."
    })
final class CaseVerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  CaseVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Verification found = CaseAccess.open(folder).verify();
    found
        .faults()
        .forEach(fault ->
            terminal
                .out()
                .println(fault.place() + ": " + fault.words() + " [" + fault.kind() + "]"));
    terminal
        .out()
        .println(
            found.entries()
                + " entries, "
                + found.originals()
                + " originals, "
                + found.stored()
                + " stored values: "
                + (found.clean() ? "whole." : found.faults().size() + " faults."));
    terminal.out().println("Last entry: " + found.head());
    return found.clean() ? 0 : 1;
  }
}
