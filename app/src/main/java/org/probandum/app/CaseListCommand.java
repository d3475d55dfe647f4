package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.probandum.record.Case;
import org.probandum.record.CaseStatus;
import org.probandum.record.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `probandum case list`: the cases in a folder.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = "Lists the cases that lie in a folder.")
final class CaseListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where the cases lie (default: here).")
  private Path folder = Path.of(".");

  CaseListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw Failure.wrongUse("there is no folder at " + folder);
    }
    List<Path> cases;
    try (Stream<Path> folders = Files.list(folder)) {
      cases = folders.filter(Case::isCase).sorted().toList();
    } catch (IOException e) {
      throw Failure.failed("cannot list " + folder + ": " + Failure.reason(e));
    }
    for (Path place : cases) {
      try (CaseView view = CaseAccess.open(place).view()) {
        CaseStatus status = view.status();
        terminal
            .out()
            .printf(
                "%-24s %5d sources %5d claims %5d judged %3d stale  %s%n",
                place.getFileName(),
                status.documents(),
                status.claims(),
                status.judged(),
                status.stale(),
                PrintableText.of(status.name()));
      }
    }
    terminal.out().println(cases.size() + (cases.size() == 1 ? " case." : " cases."));
    return 0;
  }
}
