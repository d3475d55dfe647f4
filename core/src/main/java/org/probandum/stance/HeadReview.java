package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.PairModel.ClaimAndPassage;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Outcome;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;

/// Lets the stance model read the few findings of a claim on which its word can change something.
/// Thread-safe.
public final class HeadReview {
  /// Pairs of one claim that reach the model.
  public static final int MOST = 5;

  /// Of passages that by their cues bear less often, the model is not asked.
  public static final double LEAST_NEAR = 0.1;

  /// From here on most passages with such cues bear on their claim, and one is raised.
  public static final double RAISED = 0.6;

  /// Supports first; then by how often such passages bear; ties by place.
  private static final Comparator<Cued> ORDER =
      Comparator.comparing(
              (Cued one) -> one.finding.relation() == Relation.SUPPORTS, Comparator.reverseOrder())
          .thenComparing(Comparator.comparingDouble(Cued::near).reversed())
          .thenComparing(one -> one.finding.passage().document().path())
          .thenComparing(one -> one.finding.passage().span());

  private final PairModel model;
  private final SameValues values = new SameValues(Units.load());
  private final BearingWeights weights = BearingWeights.load();

  private HeadReview(PairModel model) {
    this.model = model;
  }

  /// A review with this model, which the caller closes.
  public static HeadReview with(PairModel model) {
    return new HeadReview(model);
  }

  /// A finding with what can be pointed to in its passage.
  ///
  /// @param finding as the slots decide
  /// @param cues with what the model reads
  public record Weighed(Finding finding, BearingCues cues) {}

  private record Cued(int index, Finding finding, BearingCues cues, double near) {}

  /// The findings in the same order, those that were read with both reasons.
  ///
  /// At most five are read: supports first, then those mentions that by their cues seem most often
  /// to bear on the claim.
  ///
  /// @param claim the claim of all the findings
  /// @param article the claim's article
  /// @param findings nearest first
  /// @param sources the reading of each document that the passages are of, by its id
  public List<Finding> review(
      Claim claim, Reading article, List<Finding> findings, Function<String, Reading> sources) {
    List<Cued> read =
        cued(claim, article, findings, sources).stream()
            .filter(cued -> cued.finding.relation() == Relation.SUPPORTS || cued.near >= LEAST_NEAR)
            .sorted(ORDER)
            .limit(MOST)
            .toList();
    List<HeadScores> scores = read(claim, read);
    List<Finding> reviewed = new ArrayList<>(findings);
    for (int i = 0; i < read.size(); i++) {
      Cued one = read.get(i);
      HeadScores head = scores.get(i);
      reviewed.set(one.index, HeadRule.found(one.finding, weights.of(one.cues.with(head)), head));
    }
    return List.copyOf(reviewed);
  }

  /// All mentions that the model's word could raise, read, however many: for training and
  /// measurement. The parameters are those of [#review].
  public List<Weighed> weigh(
      Claim claim, Reading article, List<Finding> findings, Function<String, Reading> sources) {
    List<Cued> all =
        cued(claim, article, findings, sources).stream()
            .filter(cued -> cued.finding.relation() == Relation.MENTIONS)
            .toList();
    List<HeadScores> scores = read(claim, all);
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      weighed.add(new Weighed(all.get(i).finding, all.get(i).cues.with(scores.get(i))));
    }
    return List.copyOf(weighed);
  }

  private List<Cued> cued(
      Claim claim, Reading article, List<Finding> findings, Function<String, Reading> sources) {
    PassageWording wording = new PassageWording(claim, article, values);
    List<Cued> cued = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (HeadRule.canChange(finding)) {
        Reading source = sources.apply(finding.passage().document().id());
        BearingCues.InWords words = wording.read(finding.passage(), source);
        boolean barred =
            finding.relation() == Relation.MENTIONS
                && (words.open()
                    || wording.isOfAuthor(finding.passage(), source)
                    || (onlyTookPlace(claim) && isOtherwise(finding)));
        if (!barred) {
          BearingCues cues = BearingCues.of(finding, i, words);
          cued.add(new Cued(i, finding, cues, weights.near(cues)));
        }
      }
    }
    return cued;
  }

  /// `The fall of Brod took place`: of such a claim time and place are nearly all, and every other
  /// event of that time and place has them, too.
  private static boolean onlyTookPlace(Claim claim) {
    String told = " took place";
    return claim.proposition().contains(told) && !claim.text().contains(told);
  }

  /// Whether no action of the passage can be that of the claim.
  private static boolean isOtherwise(Finding finding) {
    return finding.comparisons().stream()
        .filter(comparison -> comparison.slot() == SlotKind.ACTION)
        .noneMatch(comparison ->
            comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.COMPATIBLE);
  }

  private List<HeadScores> read(Claim claim, List<Cued> cued) {
    return model
        .scoreAll(
            cued.stream()
                .map(one -> new ClaimAndPassage(claim.proposition(), one.finding.passage().quote()))
                .toList())
        .stream()
        .map(HeadScores::of)
        .toList();
  }
}
