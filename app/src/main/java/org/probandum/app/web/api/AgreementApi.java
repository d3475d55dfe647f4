package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Verdict;
import org.probandum.record.Agreement;
import org.probandum.record.journal.ReviewStatus;

/// How far the readers of a case agree.
public final class AgreementApi {
  private final CaseShelf shelf;

  /// @param shelf the cases
  public AgreementApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/agreement", this::agreement);
  }

  /// How far the review is, and how far readers agree.
  record Answer(
      Map<ReviewStatus, Integer> review,
      List<Agreement.Pair> pairs,
      List<Disagreement> disagreements) {}

  /// A claim on which readers differ.
  record Disagreement(ClaimLine claim, List<Given> verdicts) {
    static Disagreement of(Agreement.Disagreement one) {
      return new Disagreement(
          ClaimLine.of(one.claim()),
          one.verdicts().entrySet().stream()
              .map(given -> new Given(given.getKey(), given.getValue()))
              .toList());
    }
  }

  /// One reader's verdict.
  record Given(String who, Verdict verdict) {}

  private void agreement(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(
        context,
        file.read(view -> {
          Agreement agreement = view.agreement();
          return new Answer(
              view.status().review(),
              agreement.pairs(),
              agreement.disagreements().stream().map(Disagreement::of).toList());
        }));
  }
}
