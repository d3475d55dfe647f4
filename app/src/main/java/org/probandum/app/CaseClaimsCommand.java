package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.model.Verdict;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.ClaimState;
import org.probandum.record.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case claims`: the claims with their keys.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Lists claims with their keys, verdicts and wording.")
final class CaseClaimsCommand implements Callable<Integer> {
  private static final int ROWS = 500;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(names = "--queue", description = "Only those to review, the most urgent first.")
  private boolean queue;

  CaseClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (CaseView view = CaseAccess.open(folder).view()) {
      int offset = 0;
      Page<ClaimRow> page;
      do {
        page =
            view.claims(queue ? ClaimQuery.queue(offset, ROWS) : ClaimQuery.ALL.page(offset, ROWS));
        page.items().forEach(row -> terminal.out().println(line(row)));
        offset += ROWS;
      } while (offset < page.total());
    }
    return 0;
  }

  private static String line(ClaimRow row) {
    Verdict verdict = row.findVerdict();
    return String.format(
        "%-18s %-13s %-7s %-6s %s",
        row.key(),
        verdict == null ? "-" : VerdictWords.of(verdict),
        row.decidedBy() == null ? "machine" : "person",
        row.stale() ? "stale" : row.state() == ClaimState.ACTIVE ? "" : row.state().name(),
        PrintableText.of(row.proposition()));
  }
}
