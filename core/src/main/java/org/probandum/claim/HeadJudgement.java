package org.probandum.claim;

import org.jspecify.annotations.Nullable;
import org.probandum.encoder.SentenceScores;
import org.probandum.model.Judgement.Reason;

/// Joins what the models and the rules say of one sentence. The models decide how the sentence
/// reads; where the rules see it the same way, less certainty is enough.
///
/// @param alone the probability of opinion that the model gives which reads the sentence alone, or
///   -1 where it says nothing
/// @param subjective the same of the reading model
/// @param checkworthy the reading model's probability of being worth a check, or -1 where it says
///   nothing
record HeadJudgement(double alone, double subjective, double checkworthy) {
  /// What the model that reads the sentence alone must reach. Below one half, since of what it
  /// learnt from two fifths are subjective, and of contested texts more.
  private static final double ALONE = 0.27;

  /// What the reading model must reach. Low, since of what it learnt from two thirds are objective,
  /// and it is far too sure.
  private static final double SUBJECTIVE = 0.06;

  /// What it must reach where the rules agree, and where they do not.
  private static final double CHECKWORTHY_AGREED = 0.5;

  private static final double CHECKWORTHY_ALONE = 0.8;

  /// A state without event or number that reads like this is no claim.
  private static final double SURELY_SUBJECTIVE = 0.9;

  private static final double SURELY_IDLE = 0.2;

  /// @param scores what the reading model says, or null
  /// @param alone the probability of opinion by the model that reads the sentence alone, or null
  static HeadJudgement of(@Nullable SentenceScores scores, @Nullable Double alone) {
    return new HeadJudgement(
        alone == null ? -1 : alone,
        scores == null ? -1 : scores.probability("subjective", "SUBJECTIVE", -1),
        scores == null ? -1 : scores.probability("checkworthy", "YES", -1));
  }

  /// Whether the wording carries opinion.
  ///
  /// @param ruled what the rules say
  boolean subjective(boolean ruled) {
    if (alone >= 0) {
      return alone >= ALONE;
    }
    return subjective < 0 ? ruled : subjective >= SUBJECTIVE;
  }

  /// Whether it should be checked first.
  ///
  /// @param ruled what the rules say
  boolean checkworthy(boolean ruled) {
    return checkworthy < 0
        ? ruled
        : checkworthy >= (ruled ? CHECKWORTHY_AGREED : CHECKWORTHY_ALONE);
  }

  /// The rules' decision, unless they found no reason against a sentence that states no event, no
  /// number and nobody's words, and that the model is sure is opinion that nobody would check.
  CheckabilityDecision checkable(CheckabilityDecision ruled, CheckabilityReading reading) {
    boolean idle =
        ruled.reason() == null
            && reading.event() == null
            && reading.speech() == null
            && reading.anchors().hard().isEmpty()
            && subjective >= SURELY_SUBJECTIVE
            && checkworthy >= 0
            && checkworthy <= SURELY_IDLE;
    return idle
        ? new CheckabilityDecision(
            Reason.OPINION, "Reads as a judgement, and states no event, number or date.")
        : ruled;
  }
}
