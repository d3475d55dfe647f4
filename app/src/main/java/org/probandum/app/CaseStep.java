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

/// One step back or on in the journal of a case: what `probandum case undo` and `case redo` share.
abstract sealed class CaseStep implements Callable<Integer> {
  private final Terminal terminal;
  private final Latest latest;
  private final Given given;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(names = "--entry", paramLabel = "N", description = "The entry's number in the journal.")
  private @Nullable Long entry;

  @Mixin private CaseAccess access = new CaseAccess();

  /// @param latest the step with the latest entry that it can be done with
  /// @param given the step with the entry given
  private CaseStep(Terminal terminal, Latest latest, Given given) {
    this.terminal = terminal;
    this.latest = latest;
    this.given = given;
  }

  private interface Latest {
    Entry step(CaseWriter writer, String who, String why);
  }

  private interface Given {
    Entry step(CaseWriter writer, long entry, String who, String why);
  }

  @Override
  public Integer call() {
    Case file = CaseAccess.open(folder);
    try (CaseWriter writer = file.write("probandum case")) {
      Entry made =
          entry == null
              ? latest.step(writer, access.who(), access.why())
              : given.step(writer, entry, access.who(), access.why());
      switch (made.act()) {
        case Act.Undone undone -> terminal.out().println("Undid entry " + undone.entry() + ".");
        case Act.Redone redone -> terminal.out().println("Redid entry " + redone.entry() + ".");
        default -> throw new IllegalStateException("no step: " + made.act());
      }
    }
    return 0;
  }

  /// `probandum case undo`: makes an entry no longer hold.
  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Versions.class,
      sortOptions = false,
      description = "Undoes the latest entry that holds, or the one given; the journal keeps both.")
  static final class Undo extends CaseStep {
    Undo(Terminal terminal) {
      super(terminal, CaseWriter::undo, CaseWriter::undo);
    }
  }

  /// `probandum case redo`: makes an undone entry hold again.
  @Command(
      name = "redo",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Versions.class,
      sortOptions = false,
      description = "Takes the latest undoing back, or that of the entry given.")
  static final class Redo extends CaseStep {
    Redo(Terminal terminal) {
      super(terminal, CaseWriter::redo, CaseWriter::redo);
    }
  }
}
