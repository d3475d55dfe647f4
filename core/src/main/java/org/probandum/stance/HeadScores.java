package org.probandum.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.probandum.encoder.PairScores;
import org.probandum.model.Relation;

/// What the stance model makes of a claim beside a passage, as shares of one: a reader's impression
/// of the whole wording, which sees paraphrase and is blind to what a slot pins down.
///
/// @param supports the share of SUPPORTS, in [0, 1]
/// @param contradicts the share of CONTRADICTS
/// @param qualifies the share of QUALIFIES: a part of the claim is supported
/// @param mentions the share of MENTIONS: it does not tell
public record HeadScores(double supports, double contradicts, double qualifies, double mentions) {

  private static final double CHOSEN_SUPPORTS = 3.6;
  private static final double CHOSEN_CONTRADICTS = 2.05;
  private static final double PAGE_SUPPORTS = 2.5;

  public HeadScores {
    double sum = supports + contradicts + qualifies + mentions;
    if (!(supports >= 0 && contradicts >= 0 && qualifies >= 0 && mentions >= 0)
        || Math.abs(sum - 1) > 1e-6) {
      throw new IllegalArgumentException(
          "shares must be at least 0 and sum to 1, got "
              + List.of(supports, contradicts, qualifies, mentions));
    }
  }

  /// What the model says of one passage.
  public static HeadScores of(PairScores scores) {
    return of(scores.supports(), scores.refutes(), scores.partial(), scores.notEnough());
  }

  /// Weights of any sum above 0, scaled to shares.
  static HeadScores of(double supports, double contradicts, double qualifies, double mentions) {
    double sum = supports + contradicts + qualifies + mentions;
    return new HeadScores(supports / sum, contradicts / sum, qualifies / sum, mentions / sum);
  }

  /// What the model says of several windows of one page together: the window that tells most, for
  /// what the others hold is not lost by being elsewhere.
  ///
  /// @param windows at least one
  public static HeadScores ofWindows(List<PairScores> windows) {
    HeadScores most = of(windows.getFirst());
    for (PairScores window : windows.subList(1, windows.size())) {
      HeadScores next = of(window);
      most = next.mentions < most.mentions ? next : most;
    }
    return most;
  }

  /// The shares where somebody chose a short text as evidence for or against: among such pairs more
  /// bear on the claim than among those that the model learnt from, and the shares are scaled by
  /// the change of the classes' frequencies (Saerens, Latinne and Decaestecker, *Adjusting the
  /// Outputs of a Classifier to New a Priori Probabilities*, Neural Computation 2002, equation
  /// 2.4). The two ratios were estimated on development data.
  public HeadScores ofChosenEvidence() {
    return of(supports * CHOSEN_SUPPORTS, contradicts * CHOSEN_CONTRADICTS, qualifies, mentions);
  }

  /// The same for the page that a claim rests on: what it tells of the claim is somewhere on it.
  /// The ratio was estimated on development data.
  public HeadScores ofPage() {
    return of(supports * PAGE_SUPPORTS, contradicts, qualifies, mentions);
  }

  /// The shares by relation.
  public Map<Relation, Double> byRelation() {
    Map<Relation, Double> shares = new EnumMap<>(Relation.class);
    shares.put(Relation.SUPPORTS, supports);
    shares.put(Relation.CONTRADICTS, contradicts);
    shares.put(Relation.QUALIFIES, qualifies);
    shares.put(Relation.MENTIONS, mentions);
    return shares;
  }

  /// The share of one relation.
  public double share(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> supports;
      case CONTRADICTS -> contradicts;
      case QUALIFIES -> qualifies;
      case MENTIONS -> mentions;
    };
  }
}
