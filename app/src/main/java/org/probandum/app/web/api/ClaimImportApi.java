package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.intake.Intake;
import org.probandum.intake.IntakeException;
import org.probandum.intake.IntakeFormat;
import org.probandum.pipeline.ClaimImport;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;

/// Takes claims in that were marked with other tools.
public final class ClaimImportApi {
  private static final int LARGEST = 64 << 20;

  /// Refused items that are told one by one.
  private static final int TOLD = 200;

  private final CaseShelf shelf;
  private final String reviewer;

  /// @param shelf the cases
  /// @param reviewer who brings claims where a page does not say
  public ClaimImportApi(CaseShelf shelf, String reviewer) {
    this.shelf = shelf;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/imports", this::take);
  }

  /// What became of a file.
  ///
  /// @param entries the entries that were made
  /// @param claims keys of the new claims
  /// @param known how many claims the case had already
  /// @param verdicts how many labels became decisions
  /// @param notTaken how many items could not be anchored
  /// @param refused the first of these
  record Answer(
      List<JournalLine> entries,
      List<String> claims,
      int known,
      int verdicts,
      int notTaken,
      List<Intake.Refused> refused) {}

  private void take(Context context) {
    String name = Parameters.get(context, "name");
    String form = Parameters.get(context, "format");
    IntakeFormat format = IntakeFormat.find(form);
    if (format == null) {
      throw Problem.malformed(
          "format must be one of " + String.join(", ", IntakeFormat.labels()) + ", not " + form);
    }
    OpenCase file = shelf.open(context.pathParam("case"));
    ClaimImport.Order order =
        new ClaimImport.Order(
            name,
            Answers.bytes(context, LARGEST),
            format,
            Parameters.find(context, "article"),
            "true".equals(Parameters.find(context, "verdicts")),
            or(Parameters.find(context, "who"), reviewer),
            or(Parameters.find(context, "why"), ""));
    ClaimImport.Result result = file.write("import", writer -> take(file, writer, order));
    Answers.created(context, file.read(view -> answer(result, view)));
  }

  private static ClaimImport.Result take(
      OpenCase file, CaseWriter writer, ClaimImport.Order order) {
    try {
      return ClaimImport.take(file.file(), writer, order);
    } catch (IntakeException e) {
      throw Problem.unusable("the file is not " + order.format().label() + ": " + e.getMessage());
    }
  }

  private static Answer answer(ClaimImport.Result result, CaseView view) {
    return new Answer(
        result.entries().stream().map(entry -> JournalLine.of(view, entry)).toList(),
        result.taken(),
        result.known(),
        result.verdicts(),
        result.refused().size(),
        result.refused().stream().limit(TOLD).toList());
  }

  private static String or(@Nullable String given, String usual) {
    return given == null ? usual : given;
  }
}
