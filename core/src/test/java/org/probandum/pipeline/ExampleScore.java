package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// How a report compares with the key of its example: claims found, verdicts acceptable, passages
/// shown on their side, and hard verdicts (CONTRADICTED, CORROBORATED) that the key does not allow.
final class ExampleScore {
  private static final Set<Verdict> HARD = EnumSet.of(Verdict.CONTRADICTED, Verdict.CORROBORATED);

  private final Report report;
  private final ExampleKey key;

  /// What is missed, one line each, for the message of a failing test.
  final List<String> missed = new ArrayList<>();

  int claims;
  int found;
  int acceptable;
  int passages;
  int shown;
  int hard;
  int hardWrong;

  private ExampleScore(Report report, ExampleKey key) {
    this.report = report;
    this.key = key;
  }

  static ExampleScore of(Report report, ExampleKey key) {
    ExampleScore score = new ExampleScore(report, key);
    key.rows().forEach(score::count);
    report.assessed().forEach(score::countHard);
    return score;
  }

  private void count(ExampleKey.Row row) {
    claims++;
    Report.AssessedClaim claim = find(row);
    if (claim == null) {
      missed.add("no claim with " + row.words());
      return;
    }
    found++;
    if (row.verdicts().contains(claim.assessment().verdict())) {
      acceptable++;
    } else {
      missed.add(row.words() + " is " + claim.assessment().verdict() + ", not " + row.verdicts());
    }
    row.shownFor().forEach(quote -> count(claim, quote, Relation.SUPPORTS));
    row.shownAgainst().forEach(quote -> count(claim, quote, Relation.CONTRADICTS));
  }

  private Report.@Nullable AssessedClaim find(ExampleKey.Row row) {
    return report.assessed().stream().filter(row::names).findFirst().orElse(null);
  }

  private void count(Report.AssessedClaim claim, ExampleKey.Quote quote, Relation side) {
    passages++;
    boolean there =
        claim.findings().stream()
            .filter(finding -> finding.passage().document().path().startsWith(quote.file()))
            .filter(finding -> finding.passage().quote().startsWith(quote.begins()))
            .anyMatch(
                finding -> finding.relation() == side || finding.relation() == Relation.QUALIFIES);
    if (there) {
      shown++;
    } else {
      missed.add(claim.claim().proposition() + " lacks on the side " + side + ": " + quote);
    }
  }

  /// A hard verdict is right where the key has the claim with that verdict.
  private void countHard(Report.AssessedClaim claim) {
    if (!HARD.contains(claim.assessment().verdict()) || claim.claim().id().endsWith(".core")) {
      return;
    }
    hard++;
    boolean right =
        key.rows().stream()
            .anyMatch(row ->
                claim.equals(find(row)) && row.verdicts().contains(claim.assessment().verdict()));
    if (!right) {
      hardWrong++;
      missed.add("wrongly " + claim.assessment().verdict() + ": " + claim.claim().proposition());
    }
  }
}
