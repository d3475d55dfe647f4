package org.probandum.stance;

import java.util.List;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Outcome;
import org.probandum.model.Sentence;
import org.probandum.model.SlotKind;

/// What can be counted or pointed to in a claim and its evidence, and a model that reads the whole
/// wording passes over.
///
/// @param unstated names and numbers of the claim that the evidence lacks
/// @param coverage the share of the claim's content words that the evidence has, in [0, 1]
/// @param page whether the evidence is long enough that what it does not name, it does not say
/// @param differs whether a statement of the same action has a slot that differs
/// @param reversed whether two words have changed places around the same verb
/// @param governed whether the evidence has the claim only as what is promised, denied or asked, or
///   as a past that is over
public record HeadCues(
    int unstated,
    double coverage,
    boolean page,
    boolean differs,
    boolean reversed,
    boolean governed) {
  /// Nothing to point to.
  static final HeadCues NONE = new HeadCues(0, 0, false, false, false, false);

  /// From this share of the claim's words on, what governs them governs the claim.
  private static final double ALL_WORDS = 0.95;

  /// From so many characters on evidence is a page.
  private static final int PAGE = 900;

  /// The cues of a claim and its evidence.
  ///
  /// @param title what the evidence is called, which says what it is about; empty where unknown
  /// @param findings what the comparison of slots found
  public static HeadCues of(
      List<Sentence> claim, List<Sentence> evidence, String title, List<Finding> findings) {
    String text = title + " " + text(evidence);
    double coverage = Wording.coverage(Wording.contentWords(claim), Wording.contentWords(evidence));
    return new HeadCues(
        HeadUnstated.count(claim, text),
        coverage,
        text.length() >= PAGE,
        findings.stream().anyMatch(HeadCues::differs),
        HeadOrder.reversed(claim, evidence),
        (coverage >= ALL_WORDS && Governing.governs(claim, evidence))
            || findings.stream().anyMatch(Lapse::isLapsed));
  }

  private static String text(List<Sentence> sentences) {
    return String.join(" ", sentences.stream().map(Sentence::text).toList());
  }

  private static boolean differs(Finding finding) {
    boolean same =
        finding.comparisons().stream()
            .anyMatch(c -> c.slot() == SlotKind.ACTION && c.outcome() == Outcome.AGREES);
    return same && finding.comparisons().stream().anyMatch(HeadCues::differs);
  }

  private static boolean differs(Comparison comparison) {
    return comparison.outcome() == Outcome.DIFFERS;
  }

  /// What is left of a support.
  double support() {
    double left = reversed || governed ? 0.05 : 1;
    if (unstated > 0) {
      double each = page ? 0.35 : coverage >= 0.75 ? 0.2 : 0.8;
      left *= Math.pow(each, Math.min(unstated, 3)) * (differs ? 0.25 : 1);
    } else if (coverage >= ALL_WORDS && !reversed && !governed) {
      left *= 2;
    }
    return left;
  }
}
