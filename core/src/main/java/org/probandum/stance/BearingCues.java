package org.probandum.stance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Outcome;
import org.probandum.model.SlotKind;

/// What can be pointed to in a passage that a search found for a claim, each a number: how near the
/// search put it, what its wording has of the claim's, how the slots compare, and, once the stance
/// model has read the two, what it makes of them.
///
/// @param values by name, in a fixed order; each has a row in the file of weights, also before its
///   weights are learnt
public record BearingCues(Map<String, Double> values) {
  /// Slots that nearly every claim has.
  private static final List<SlotKind> COMPARED =
      List.of(
          SlotKind.ACTION,
          SlotKind.ACTOR,
          SlotKind.TARGET,
          SlotKind.TIME,
          SlotKind.PLACE,
          SlotKind.QUANTITY);

  private static final int MOST_LACKING = 4;

  /// Keeps the logarithm of a share of nothing finite.
  private static final double LEAST_SHARE = 0.01;

  public BearingCues {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// What the wording of a claim and a passage shows.
  ///
  /// @param coverage the share of the claim's content words that the passage has, in [0, 1]
  /// @param unnamed names and numbers of the claim that neither the passage has nor what stands
  ///   beside it
  /// @param elsewhere those that only what stands beside it has
  /// @param stated whether the claim has names or numbers, none of them is lacking, and it is not
  ///   only planned or asked
  /// @param open whether it is only planned, promised or asked
  /// @param negated whether one of the two is negated and the other is not
  /// @param claimWords how many words the claim has
  /// @param passageWords how many words the sentences of the passage have; punctuation counts
  record InWords(
      double coverage,
      int unnamed,
      int elsewhere,
      boolean stated,
      boolean open,
      boolean negated,
      int claimWords,
      int passageWords) {}

  /// The cues before the stance model has read the passage.
  ///
  /// @param rank its place in the search for the claim, from 0
  static BearingCues of(Finding finding, int rank, InWords words) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("rank", Math.log(1 + rank));
    values.put("coverage", words.coverage);
    values.put("unnamed", (double) Math.min(words.unnamed, MOST_LACKING));
    values.put("elsewhere", (double) Math.min(words.elsewhere, MOST_LACKING));
    values.put("stated", one(words.stated));
    values.put("negated", one(words.negated));
    values.put("claim's length", Math.log(1 + words.claimWords));
    values.put("passage's length", Math.log(1 + words.passageWords));
    Map<SlotKind, Outcome> slots = outcomes(finding);
    for (SlotKind kind : COMPARED) {
      values.put(kind.name() + " agrees", one(slots.get(kind) == Outcome.AGREES));
      values.put(kind.name() + " compatible", one(slots.get(kind) == Outcome.COMPATIBLE));
      values.put(kind.name() + " differs", one(slots.get(kind) == Outcome.DIFFERS));
    }
    values.put("other event", one(finding.slot() != null));
    values.put("no slots", one(slots.isEmpty()));
    return new BearingCues(values);
  }

  /// The same with what the stance model reads.
  BearingCues with(HeadScores head) {
    Map<String, Double> more = new LinkedHashMap<>(values);
    more.put("for", head.supports());
    more.put("against", head.contradicts());
    more.put("part", head.qualifies());
    more.put("for, log", Math.log(head.supports() + LEAST_SHARE));
    more.put("against, log", Math.log(head.contradicts() + LEAST_SHARE));
    more.put("not, log", Math.log(head.mentions() + LEAST_SHARE));
    return new BearingCues(more);
  }

  /// Of a slot compared several times the difference counts, then the agreement.
  private static Map<SlotKind, Outcome> outcomes(Finding finding) {
    Map<SlotKind, Outcome> outcomes = new TreeMap<>();
    for (Comparison comparison : finding.comparisons()) {
      outcomes.merge(
          comparison.slot(), comparison.outcome(), (a, b) -> weight(a) >= weight(b) ? a : b);
    }
    return outcomes;
  }

  private static int weight(Outcome outcome) {
    return switch (outcome) {
      case DIFFERS -> 4;
      case AGREES -> 3;
      case COMPATIBLE -> 2;
      case NOT_COMPARABLE -> 1;
      case ABSENT -> 0;
    };
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
