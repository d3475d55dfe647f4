package org.probandum.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Flag;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;
import org.probandum.model.Why;

/// The reason tree of a verdict, in plain words.
final class VerdictReason {
  private VerdictReason() {}

  static Why of(Verdict verdict, @Nullable SlotKind slot, Tally tally, @Nullable Said said) {
    List<Why> steps = new ArrayList<>();
    for (Relation relation : List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES)) {
      if (tally.has(relation)) {
        steps.add(step(relation, tally));
      }
    }
    steps.addAll(notCounted(tally));
    steps.addAll(wasSaid(said));
    return Why.of(verdict.name(), sentence(verdict, slot, tally), steps);
  }

  /// The reason where nothing counts.
  static Why ofSilence(Tally tally, boolean mentioned, @Nullable Said said) {
    List<Why> steps = new ArrayList<>(notCounted(tally));
    String text =
        !tally.bare().isEmpty()
            ? "Only statements that do not count bear on it: they show what was said, not whether it"
                + " is so."
            : mentioned
                ? "The sources mention the matter, but no passage resolves it."
                : "No passage in these sources bears on it.";
    steps.addAll(wasSaid(said));
    return Why.of(Verdict.NO_EVIDENCE.name(), text, steps);
  }

  private static List<Why> notCounted(Tally tally) {
    List<Why> steps = new ArrayList<>();
    int party = tally.bare(Flag.PARTY_STATEMENT);
    if (party > 0) {
      steps.add(
          Why.of(
              Flag.PARTY_STATEMENT.name(),
              party == 1
                  ? "1 accusation or denial by one of those concerned is shown and not counted."
                  : party
                      + " accusations or denials by those concerned are shown and not counted."));
    }
    int repeats = tally.bare(Flag.REPEATS_CLAIMANT);
    if (repeats > 0) {
      steps.add(
          Why.of(
              Flag.REPEATS_CLAIMANT.name(),
              repeats == 1
                  ? "1 passage only passes on what the claimant says, and is not counted."
                  : repeats
                      + " passages only pass on what the claimant says, and are not counted."));
    }
    return steps;
  }

  private static List<Why> wasSaid(@Nullable Said said) {
    if (said == Said.SAID) {
      return List.of(Why.of("SAID", "A source confirms that it was said by the one named."));
    }
    return said == Said.NOT_SAID
        ? List.of(Why.of("NOT_SAID", "A source says that the one named did not say it."))
        : List.of();
  }

  private static Why step(Relation relation, Tally tally) {
    List<Origin> origins = tally.origins(relation);
    String text =
        count(tally.documents(relation).size(), "document")
            + ", "
            + count(origins.size(), "origin")
            + ".";
    List<Why> children = origins.stream().map(origin -> step(origin, relation, tally)).toList();
    return Why.of(relation.name(), text, children);
  }

  private static Why step(Origin origin, Relation relation, Tally tally) {
    boolean secondHand = relation == Relation.SUPPORTS && !tally.firstHand().contains(origin.id());
    String note = secondHand ? "; second hand, the document itself is not among the sources" : "";
    return Why.of(origin.id(), capitalised(origin.reason() + note) + ".");
  }

  private static String sentence(Verdict verdict, @Nullable SlotKind slot, Tally tally) {
    String named = slot == null ? "" : " (" + slot + ")";
    return switch (verdict) {
      case CONTRADICTED ->
          "Sources speak of the same and contradict it" + named + "; none supports it.";
      case CONTESTED ->
          tally.origins(Relation.SUPPORTS).equals(tally.origins(Relation.CONTRADICTS))
                  && tally.origins(Relation.SUPPORTS).size() == 1
              ? "One and the same origin is reported both for and against it."
              : "There are origins for it and origins against it.";
      case QUALIFIED -> "The core holds, with a difference that a reader must know" + named + ".";
      case CORROBORATED -> "Two or more independent origins say the same.";
      case SUPPORTED ->
          tally.origins(Relation.SUPPORTS).size() == 1
              ? "One origin says the same."
              : "Several sources say the same, but it is not established that two of them are"
                  + " independent first-hand origins.";
      case NO_EVIDENCE, NOT_CHECKABLE ->
          throw new IllegalArgumentException(verdict + " is no verdict on evidence");
    };
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
