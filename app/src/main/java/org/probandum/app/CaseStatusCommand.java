package org.probandum.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probandum.record.Agreement;
import org.probandum.record.Case;
import org.probandum.record.CaseStatus;
import org.probandum.record.CaseView;
import org.probandum.record.LockHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `probandum case status`: a case in numbers.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = "Shows a case in numbers, what is stale, and how far its readers agree.")
final class CaseStatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  CaseStatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Case file = CaseAccess.open(folder);
    PrintStream out = terminal.out();
    try (CaseView view = file.view()) {
      CaseStatus status = view.status();
      out.println(PrintableText.of(status.name()));
      out.println(
          status.documents()
              + " sources, "
              + status.rejected()
              + " files rejected, "
              + status.articles()
              + " articles, "
              + status.claims()
              + " claims.");
      view.articles().forEach(name -> out.println("  article " + PrintableText.of(name)));
      out.println(
          "Verdicts: "
              + counts(
                  status.verdicts().entrySet().stream()
                      .map(e -> e.getValue() + " " + VerdictWords.of(e.getKey()))));
      out.println(
          "Review: "
              + counts(
                  status.review().entrySet().stream()
                      .map(e ->
                          e.getValue()
                              + " "
                              + e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
      out.println(
          "Judged by a person: " + status.judged() + ". Stale decisions: " + status.stale() + ".");
      view.stale()
          .forEach(row ->
              out.println(
                  "  entry "
                      + row.entry()
                      + " of "
                      + PrintableText.of(row.who())
                      + ": what it judged has changed"));
      agreement(view.agreement(), out);
      out.println(
          status.entries() + " entries, the last of " + status.changed() + ", " + status.head());
    }
    LockHolder writer = file.findWriter();
    if (writer != null) {
      out.println(
          "Being written by "
              + writer.command()
              + ", process "
              + writer.pid()
              + " of "
              + writer.user()
              + " on "
              + writer.host()
              + ", since "
              + writer.since()
              + ".");
    }
    return 0;
  }

  private static String counts(Stream<String> words) {
    String all = words.collect(Collectors.joining(", "));
    return all.isEmpty() ? "none." : all + ".";
  }

  private static void agreement(Agreement agreement, PrintStream out) {
    for (Agreement.Pair pair : agreement.pairs()) {
      Double kappa = pair.kappa();
      out.println(
          PrintableText.of(pair.first() + " and " + pair.second())
              + ": "
              + pair.agreed()
              + " of "
              + pair.claims()
              + " verdicts agree, Cohen's kappa "
              + (kappa == null ? "not defined" : String.format(Locale.ROOT, "%.2f", kappa))
              + ".");
    }
    for (Agreement.Disagreement differ : agreement.disagreements()) {
      out.println(
          "  "
              + differ.claim().key()
              + ": "
              + differ.verdicts().entrySet().stream()
                  .map(e -> PrintableText.of(e.getKey()) + " " + VerdictWords.of(e.getValue()))
                  .collect(Collectors.joining(", ")));
    }
  }
}
