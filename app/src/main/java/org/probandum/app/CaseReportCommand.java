package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.model.Report;
import org.probandum.record.CaseView;
import org.probandum.record.RunRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case report`: renders a run from the record.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description =
        "Renders report.html and report.json of a run from the record, the same bytes as when it ran.")
final class CaseReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where the report goes.")
  private Path out = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "N",
      description = "The run's entry in the journal (default: the latest that holds).")
  private @Nullable Long run;

  CaseReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (CaseView view = CaseAccess.open(folder).view()) {
      Report report = report(view);
      ReportFiles files = ReportFiles.in(out);
      files.write("report.json", ReportJson.bytes(report));
      files.write("report.html", ReportHtml.bytes(report));
      terminal.out().println("Report: " + files.path("report.html"));
      terminal.out().println("Record: " + files.path("report.json"));
    }
    return 0;
  }

  private Report report(CaseView view) {
    Long wanted = run;
    if (wanted == null) {
      wanted =
          view.runs().stream()
              .filter(RunRow::active)
              .map(RunRow::entry)
              .findFirst()
              .orElseThrow(() ->
                  Failure.failed(
                      "the case has no run\nMaybe: probandum case check " + folder + " ARTICLE"));
    }
    Report report = view.findReport(wanted);
    if (report == null) {
      throw Failure.wrongUse("entry " + wanted + " of the journal is no run");
    }
    return report;
  }
}
