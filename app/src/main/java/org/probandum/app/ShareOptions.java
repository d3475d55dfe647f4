package org.probandum.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.intake.DecisionTable;
import org.probandum.intake.IntakeException;
import org.probandum.model.Acceptance;
import org.probandum.model.Report;
import picocli.CommandLine.Option;

/// The options that say what of a report may leave the house.
final class ShareOptions {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "What a person decided: a table with claim, verdict, by, on.")
  private @Nullable Path decisions;

  @Option(
      names = "--redact",
      paramLabel = "FILE",
      description = "Private persons to take out: one a line, forms of a name apart by ';'.")
  private @Nullable Path redact;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date that it bears (default: that of the latest document).")
  private @Nullable String asOf;

  /// What is asked for, with the decisions held against the report.
  ExportSettings settings(SharedRecord shared) {
    Report report = shared.report();
    List<Acceptance> accepted = decisions == null ? shared.accepted() : decisions(decisions);
    for (Acceptance acceptance : accepted) {
      String id = acceptance.claimId();
      if (report.assessed().stream().noneMatch(each -> each.claim().id().equals(id))) {
        throw Failure.wrongUse("the decisions speak of claim " + id + ", which the report lacks");
      }
    }
    return ExportSettings.DEFAULT.withAcceptances(accepted).asOf(date());
  }

  private static List<Acceptance> decisions(Path file) {
    try {
      return DecisionTable.read(Files.readAllBytes(file));
    } catch (IntakeException e) {
      throw Failure.wrongUse("the decisions in " + file + " cannot be used: " + e.getMessage());
    } catch (IOException e) {
      throw Failure.failed("cannot read the decisions: " + Failure.reason(e));
    }
  }

  private @Nullable LocalDate date() {
    try {
      return asOf == null ? null : LocalDate.parse(asOf);
    } catch (DateTimeException e) {
      throw Failure.wrongUse("--as-of takes a day like 2026-02-18, not " + asOf);
    }
  }

  Redaction redaction() {
    if (redact == null) {
      return Redaction.NONE;
    }
    try {
      Redaction redaction = Redaction.of(Files.readAllLines(redact));
      if (redaction.isEmpty()) {
        throw Failure.wrongUse("the list " + redact + " names nobody");
      }
      return redaction;
    } catch (MalformedInputException e) {
      throw Failure.wrongUse("the list " + redact + " is not UTF-8");
    } catch (IOException e) {
      throw Failure.failed("cannot read the list of names: " + Failure.reason(e));
    }
  }

  /// Says which words of the names are left, which only a person can judge.
  static void warn(Redaction redaction, Report report, Terminal terminal) {
    List<String> left = redaction.remaining(report);
    if (!left.isEmpty()) {
      terminal
          .err()
          .println(
              "probandum: these words of the names still stand alone in the texts: "
                  + String.join(", ", left)
                  + "\nMaybe add them to the person's line after ';'.");
    }
  }
}
