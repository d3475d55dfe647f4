package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case redo`: makes an undone entry hold again.
@Command(
    name = "redo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Takes the latest undoing back, or that of the entry given.")
final class CaseRedoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(names = "--entry", paramLabel = "N", description = "The entry's number in the journal.")
  private @Nullable Long entry;

  @Mixin private CaseAccess access = new CaseAccess();

  CaseRedoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Case file = CaseAccess.open(folder);
    try (CaseWriter writer = file.write("probandum case redo")) {
      Entry made =
          entry == null
              ? writer.redo(access.who(), access.why())
              : writer.redo(entry, access.who(), access.why());
      if (made.act() instanceof Act.Redone act) {
        terminal.out().println("Redid entry " + act.entry() + ".");
      }
    }
    return 0;
  }
}
