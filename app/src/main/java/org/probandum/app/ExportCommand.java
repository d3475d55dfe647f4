package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum export`: a report in the formats of other tools.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Gives a report out in the formats of other tools.",
    footer = {
      "",
      "Formats: html, json, docx, pdf, xlsx, claims-csv, evidence-csv, mentions-csv, annotations "
          + "(W3C), argdown, aif, geojson, claimreview, prov, stix, ftm, webanno, csl, averitec; or "
          + "all (but pdf).",
      "docx, pdf, claimreview, stix and averitec carry only verdicts that a person has accepted.",
      "Example: probandum export op-ed-report --format docx,csl"
    })
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "REPORT|CASE",
      description =
          "The folder that probandum check wrote its report into, or that of a case: its latest"
              + " run, with the verdicts that persons decided.")
  private Path report = Path.of("");

  @Option(
      names = {"-f", "--format"},
      required = true,
      paramLabel = "FORMATS",
      description = "The formats, apart by commas.")
  private String format = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the files go (default: the folder export in the report's).")
  private @Nullable Path out;

  @Option(
      names = "--include-proposals",
      description = "Carry the program's proposals too, each marked as one.")
  private boolean includeProposals;

  @Option(
      names = "--browser",
      paramLabel = "FILE",
      description = "The Chromium or Chrome that prints the PDF.")
  private @Nullable Path browser;

  @Mixin private ShareOptions share = new ShareOptions();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FormatList formats = FormatList.parse(format);
    SharedRecord shared = SharedRecord.at(report);
    Report record = shared.report();
    Redaction redaction = share.redaction();
    ExportSettings settings = share.settings(shared).withBrowser(Browser.find(browser));
    ReportFiles files =
        ReportFiles.in(out != null ? out : shared.folder().resolve(FormatList.FOLDER));
    ShareOptions.warn(redaction, record, terminal);
    formats
        .write(record, includeProposals ? settings.withProposals() : settings, redaction, files)
        .forEach(file -> terminal.out().println("Export: " + file));
    return 0;
  }
}
