package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.model.Why;

/// Joins the comparison of slots with what the stance model reads: neither alone decides.
///
/// For **given** evidence (`judge`, `assess`) the same matter may be taken for granted. The model's
/// share of each relation is multiplied by what the slots make of it and scaled to sum to 1 again,
/// a logarithmic opinion pool (Genest and Zidek, *Combining Probability Distributions*, Statistical
/// Science 1986); the greatest decides:
///
/// | the slots say | SUPPORTS | CONTRADICTS | QUALIFIES | MENTIONS |
/// |---|---|---|---|---|
/// | SUPPORTS | 4 | 0.5 | 1 | 0.5 |
/// | CONTRADICTS | 0.05 | 4 | 0.5 | 1 |
/// | QUALIFIES | 1 | 1 | 2 | 0.7 |
/// | MENTIONS | 1 | 1 | 1 | 1 |
///
/// and SUPPORTS once more by what the wording shows ([HeadCues]):
///
/// | the wording | SUPPORTS |
/// |---|---|
/// | each name or number of the claim that the evidence lacks, up to three: a page of evidence | 0.35 |
/// | … short evidence that has three quarters of the claim's words | 0.2 |
/// | … other short evidence | 0.8 |
/// | such a lack, and a slot of the same action differs | 0.25 |
/// | actor and target have changed places around the same verb | 0.05 |
/// | all words are there, as what is promised, planned, denied or asked | 0.05 |
/// | nothing is lacking and all words are there | 2 |
///
/// For passages that were **found** (`check`) the model may be reading of another event. There it
/// raises a MENTIONS where no slot speaks against it and action and a participant are in common, by
/// what it is sure of; and in other words, to a QUALIFIES, where what it reads and what the
/// wording, the slots and the search show together ([BearingWeights]) make it likely that the
/// passage bears on the claim, for it or against it. It lowers a SUPPORTS that it reads as a
/// refutal, and never makes a CONTRADICTS.
public final class HeadRule {
  /// From here on the model has little doubt.
  private static final double SURE = 0.9;

  /// From here on it has hardly any.
  private static final double VERY_SURE = 0.97;

  private static final String CUES = "CUES ";

  private HeadRule() {}

  /// What the two say together.
  ///
  /// @param relation the relation of the greatest score
  /// @param scores by relation, in [0, 1]; they sum to 1
  public record Joined(Relation relation, Map<Relation, Double> scores) {
    public Joined {
      scores = Map.copyOf(scores);
    }
  }

  /// The two joined for given evidence.
  ///
  /// @param slots what the comparison of slots decides
  /// @param cues what the wording shows
  /// @param head what the model reads
  public static Joined join(Relation slots, HeadCues cues, HeadScores head) {
    Map<Relation, Double> weights = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      weights.put(relation, head.share(relation) * factor(slots, relation));
    }
    weights.merge(Relation.SUPPORTS, cues.support(), (weight, factor) -> weight * factor);
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((relation, weight) -> weight / sum);
    Relation greatest =
        weights.entrySet().stream()
            .max(
                Map.Entry.<Relation, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Joined(greatest, weights);
  }

  private static double factor(Relation slots, Relation relation) {
    return switch (slots) {
      case SUPPORTS -> of(relation, 4, 0.5, 1, 0.5);
      case CONTRADICTS -> of(relation, 0.05, 4, 0.5, 1);
      case QUALIFIES -> of(relation, 1, 1, 2, 0.7);
      case MENTIONS -> 1;
    };
  }

  private static double of(Relation relation, double s, double c, double q, double m) {
    return switch (relation) {
      case SUPPORTS -> s;
      case CONTRADICTS -> c;
      case QUALIFIES -> q;
      case MENTIONS -> m;
    };
  }

  /// A finding on given evidence with the model's reading joined to it.
  ///
  /// @param cues what the wording of claim and evidence shows
  public static Finding given(Finding finding, HeadCues cues, HeadScores head) {
    Relation joined = join(finding.relation(), cues, head).relation();
    return with(finding, joined, head);
  }

  /// A finding on a passage that was found, with the model's reading joined to it.
  ///
  /// @param bearing what its cues tell, the model's reading among them
  static Finding found(Finding finding, Bearing bearing, HeadScores head) {
    return switch (finding.relation()) {
      case SUPPORTS ->
          with(finding, head.contradicts() >= SURE ? Relation.QUALIFIES : Relation.SUPPORTS, head);
      case MENTIONS ->
          isSure(finding, head)
              ? with(
                  finding, head.supports() >= VERY_SURE ? said(finding) : Relation.QUALIFIES, head)
              : byCues(finding, bearing, head);
      case QUALIFIES, CONTRADICTS -> with(finding, finding.relation(), head);
    };
  }

  /// Whether action and a participant are in common, nothing speaks against it, and the model takes
  /// it as support with little doubt.
  private static boolean isSure(Finding finding, HeadScores head) {
    return finding.slot() == null
        && finding.flags().isEmpty()
        && !differs(finding)
        && agrees(finding, Set.of(SlotKind.ACTION))
        && agrees(finding, Set.of(SlotKind.ACTOR, SlotKind.TARGET, SlotKind.PLACE))
        && head.supports() >= SURE;
  }

  /// A support, where the passage is silent on no slot.
  private static Relation said(Finding finding) {
    return finding.comparisons().stream().anyMatch(comparison -> silent(comparison.outcome()))
        ? Relation.QUALIFIES
        : Relation.SUPPORTS;
  }

  /// A mention as its cues have it, with what weighs for and against that it bears on the claim.
  private static Finding byCues(Finding finding, Bearing bearing, HeadScores head) {
    boolean raised = bearing.bears() >= HeadReview.RAISED;
    Relation joined = raised ? Relation.QUALIFIES : Relation.MENTIONS;
    Why why = why(joined, finding.why(), head);
    if (bearing.bears() < Bearing.SOME) {
      return with(finding, joined, why);
    }
    List<Why> parts = new ArrayList<>(why.children());
    parts.add(Why.of(CUES + (bearing.speaksAgainst() ? "AGAINST" : "FOR"), bearing.weighed()));
    String text =
        raised && bearing.speaksAgainst()
            ? "Read as a whole it seems to speak against the claim, or against a part of it."
            : why.text();
    return with(finding, joined, Why.of(why.value(), text, parts));
  }

  /// Whether a passage was left a mention and may yet bear on its claim, by its cues.
  public static boolean mayBear(Finding finding) {
    return finding.relation() == Relation.MENTIONS
        && finding.why().children().stream().anyMatch(part -> part.value().startsWith(CUES));
  }

  /// Whether the model's reading can change what the slots decide for a passage that was found: not
  /// of a denial, nor of the claimant's own words, which are shown as such, nor where others are
  /// counted, nor where the source only asks it or takes it back, which is a mention by its ACTION.
  static boolean canChange(Finding finding) {
    return switch (finding.relation()) {
      case SUPPORTS -> true;
      case MENTIONS ->
          finding.slot() != SlotKind.ACTION
              && !finding.flags().contains(Flag.DENIED_BY)
              && !finding.flags().contains(Flag.OTHER_SCOPE)
              && !finding.flags().contains(Flag.REPEATS_CLAIMANT);
      case QUALIFIES, CONTRADICTS -> false;
    };
  }

  private static boolean differs(Finding finding) {
    return finding.comparisons().stream().anyMatch(c -> c.outcome() == Outcome.DIFFERS);
  }

  private static boolean agrees(Finding finding, Set<SlotKind> kinds) {
    return finding.comparisons().stream()
        .anyMatch(c -> kinds.contains(c.slot()) && c.outcome() == Outcome.AGREES);
  }

  private static boolean silent(Outcome outcome) {
    return outcome == Outcome.ABSENT || outcome == Outcome.NOT_COMPARABLE;
  }

  /// Why it is this relation: what the slots say and what the model reads, side by side.
  ///
  /// @param slots the reason that the comparison of slots gives, its value a relation's name
  public static Why why(Relation relation, Why slots, HeadScores head) {
    boolean changed = !slots.value().equals(relation.name());
    Why compared =
        new Why("SLOTS " + slots.value(), slots.text(), slots.children(), slots.passages());
    String text = changed ? sentence(Relation.valueOf(slots.value()), relation) : slots.text();
    return Why.of(relation.name(), text, List.of(compared, reading(head)));
  }

  /// The same finding with another relation and both reasons.
  private static Finding with(Finding finding, Relation relation, HeadScores head) {
    return with(finding, relation, why(relation, finding.why(), head));
  }

  private static Finding with(Finding finding, Relation relation, Why why) {
    @Nullable SlotKind slot = relation == finding.relation() ? finding.slot() : null;
    return new Finding(
        finding.claimId(),
        finding.passage(),
        relation,
        slot,
        finding.said(),
        finding.score(),
        finding.comparisons(),
        finding.flags(),
        finding.basis(),
        why.at(finding.passage()));
  }

  private static String sentence(Relation slots, Relation joined) {
    if (slots == Relation.SUPPORTS && joined != slots) {
      return "Slot by slot it agrees, but read as a whole it seems to say something else.";
    }
    return switch (joined) {
      case SUPPORTS ->
          "Read as a whole it says what the claim says, and no slot speaks against it.";
      case CONTRADICTS -> "Read as a whole it says the opposite of the claim.";
      case QUALIFIES -> "Read as a whole it says what the claim says, or a part of it.";
      case MENTIONS -> "Read as a whole it does not tell whether the claim holds.";
    };
  }

  /// The model's reading in words: shares are no probabilities that a reader could use.
  public static Why reading(HeadScores head) {
    Relation most = join(Relation.MENTIONS, HeadCues.NONE, head).relation();
    double share = head.share(most);
    String doubt =
        share >= SURE ? "with little doubt" : share >= 0.6 ? "rather" : "with much doubt";
    String what =
        switch (most) {
          case SUPPORTS -> "as support for the claim";
          case CONTRADICTS -> "as speaking against the claim";
          case QUALIFIES -> "as support for a part of the claim";
          case MENTIONS -> "as not telling";
        };
    return Why.of("READING " + most, "The stance model takes it " + what + ", " + doubt + ".");
  }
}
