package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.record.CaseView;
import org.probandum.record.JournalRow;
import org.probandum.record.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case journal`: who did what.
@Command(
    name = "journal",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Shows who did what, when and why, the latest first.")
final class CaseJournalCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(names = "--limit", paramLabel = "N", description = "How many entries (default: 50).")
  private int limit = 50;

  CaseJournalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw Failure.wrongUse("--limit takes a number from 1, not " + limit);
    }
    try (CaseView view = CaseAccess.open(folder).view()) {
      Page<JournalRow> page = view.journal(0, limit);
      page.items().forEach(row -> terminal.out().println(ActWords.line(row)));
      if (page.total() > page.items().size()) {
        terminal.out().println("… " + (page.total() - page.items().size()) + " earlier ones.");
      }
    }
    return 0;
  }
}
