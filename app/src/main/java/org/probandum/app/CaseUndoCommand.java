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

/// `probandum case undo`: makes an entry no longer hold.
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Undoes the latest entry that holds, or the one given; the journal keeps both.")
final class CaseUndoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(names = "--entry", paramLabel = "N", description = "The entry's number in the journal.")
  private @Nullable Long entry;

  @Mixin private CaseAccess access = new CaseAccess();

  CaseUndoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Case file = CaseAccess.open(folder);
    try (CaseWriter writer = file.write("probandum case undo")) {
      Entry made =
          entry == null
              ? writer.undo(access.who(), access.why())
              : writer.undo(entry, access.who(), access.why());
      if (made.act() instanceof Act.Undone act) {
        terminal.out().println("Undid entry " + act.entry() + ".");
      }
    }
    return 0;
  }
}
