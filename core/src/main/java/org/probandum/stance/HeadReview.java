package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.PairModel.ClaimAndPassage;
import org.probandum.encoder.PairScores;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Reading;
import org.probandum.model.Relation;

/// Lets the stance model read the few findings of a claim on which its word can change something.
/// Thread-safe.
public final class HeadReview {
  /// Pairs of one claim that reach the model.
  static final int MOST = 5;

  private final PairModel model;
  private final StatedClaims claims = new StatedClaims();

  private HeadReview(PairModel model) {
    this.model = model;
  }

  /// A review with this model, which the caller closes.
  public static HeadReview with(PairModel model) {
    return new HeadReview(model);
  }

  /// The findings in the same order, those that were read with both reasons.
  ///
  /// At most five are read: supports first, then mentions whose slots allow more, the nearer ones
  /// first.
  ///
  /// @param claim the claim of all the findings
  /// @param article the claim's article
  /// @param sources the reading of each document that the passages are of, by its id
  public List<Finding> review(
      Claim claim, Reading article, List<Finding> findings, Function<String, Reading> sources) {
    List<Boolean> stated =
        findings.stream()
            .map(finding ->
                finding.relation() == Relation.MENTIONS
                    && claims.isStated(
                        claim,
                        article,
                        finding.passage(),
                        sources.apply(finding.passage().document().id())))
            .toList();
    List<Integer> read =
        IntStream.range(0, findings.size())
            .boxed()
            .filter(i -> HeadRule.canChange(findings.get(i), stated.get(i)))
            .sorted(order(findings))
            .limit(MOST)
            .toList();
    List<PairScores> scores =
        model.scoreAll(
            read.stream()
                .map(i ->
                    new ClaimAndPassage(claim.proposition(), findings.get(i).passage().quote()))
                .toList());
    List<Finding> reviewed = new ArrayList<>(findings);
    for (int i = 0; i < read.size(); i++) {
      int at = read.get(i);
      reviewed.set(
          at, HeadRule.found(findings.get(at), stated.get(at), HeadScores.of(scores.get(i))));
    }
    return List.copyOf(reviewed);
  }

  /// Supports first, then by search score; ties by place.
  private static Comparator<Integer> order(List<Finding> findings) {
    return Comparator.comparing(
            (Integer i) -> findings.get(i).relation() == Relation.SUPPORTS,
            Comparator.reverseOrder())
        .thenComparingDouble(i -> -findings.get(i).score())
        .thenComparing(i -> findings.get(i).passage().document().path())
        .thenComparing(i -> findings.get(i).passage().span());
  }
}
