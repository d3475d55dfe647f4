package org.probandum.export.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.Sources;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// Claims with questions, answers and labels as the AVeriTeC data set holds them. M. Schlichtkrull,
/// Z. Guo and A. Vlachos, *AVeriTeC: A Dataset for Real-world Claim Verification with Evidence from
/// the Web*, NeurIPS 2023. The program asks no questions of its own: each passage answers what its
/// source says. A label is a person's, or a proposal that says so.
public final class AveritecRecords {
  private final Report report;
  private final ExportSettings settings;

  private AveritecRecords(Report report, ExportSettings settings) {
    this.report = report;
    this.settings = settings;
  }

  /// A list of records as JSON in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    AveritecRecords records = new AveritecRecords(report, settings);
    List<JsonObject> all = new ArrayList<>();
    for (DecidedClaim claim : DecidedClaim.all(report, settings)) {
      all.add(records.record(all.size(), claim));
    }
    return JsonObject.page(all);
  }

  private JsonObject record(int number, DecidedClaim claim) {
    Document article = report.article().document();
    List<Attribution> held = report.article().attributionsOf(claim.claim());
    boolean labelled = claim.isAccepted() || settings.includeProposals();
    return new JsonObject()
        .with("claim_id", number)
        .with("claim", claim.claim().proposition())
        .with("claim_text", claim.claim().hull().of(article.text()))
        .always("label", labelled ? findLabel(claim.verdict()) : null)
        .with(
            "label_status", claim.isAccepted() ? "accepted" : labelled ? "machine proposal" : null)
        .always("justification", labelled && !claim.isAccepted() ? claim.reason() : null)
        .always("claim_date", findDate(article))
        .always(
            "speaker", held.isEmpty() ? article.metadata().author() : held.getFirst().claimant())
        .always("original_claim_url", Iri.findWeb(article.metadata().url()))
        .always("reporting_source", article.metadata().publisher())
        .always("questions", questions(claim));
  }

  private static List<JsonObject> questions(DecidedClaim claim) {
    return claim.findings().stream().filter(Finding::bears).map(AveritecRecords::question).toList();
  }

  private static JsonObject question(Finding finding) {
    Document document = finding.passage().document();
    JsonObject answer =
        new JsonObject()
            .with("answer", finding.passage().quote())
            .with("answer_type", "Extractive")
            .always("source_url", Iri.findWeb(document.metadata().url()))
            .with("source_medium", "Web text");
    return new JsonObject()
        .with("question", "What does " + Sources.voice(document) + " say on this?")
        .with("answers", List.of(answer));
  }

  /// The set has four labels; a reservation is its *cherrypicking*, silence its lack of evidence.
  private static @Nullable String findLabel(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED, CORROBORATED -> "Supported";
      case CONTRADICTED -> "Refuted";
      case CONTESTED, QUALIFIED -> "Conflicting Evidence/Cherrypicking";
      case NO_EVIDENCE -> "Not Enough Evidence";
      case NOT_CHECKABLE -> null;
    };
  }

  /// Day, month and year without leading zeros, where the day is known.
  private static @Nullable String findDate(Document article) {
    String published = article.metadata().published();
    if (published == null || !published.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return null;
    }
    String[] parts = published.split("-", -1);
    return Integer.parseInt(parts[2]) + "-" + Integer.parseInt(parts[1]) + "-" + parts[0];
  }
}
