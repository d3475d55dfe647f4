package org.probandum.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
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

  static Why of(
      Verdict verdict,
      @Nullable SlotKind slot,
      Tally tally,
      @Nullable Said said,
      @Nullable Sensitivity sensitivity) {
    List<Why> steps = new ArrayList<>();
    for (Relation relation : List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES)) {
      if (tally.has(relation)) {
        steps.add(step(relation, tally));
      }
    }
    if (sensitivity != null) {
      steps.add(RestsOn.why(sensitivity));
    }
    steps.addAll(notCounted(tally));
    steps.addAll(wasSaid(said));
    return Why.of(verdict.name(), sentence(verdict, slot, tally), steps);
  }

  /// The reason where nothing counts, with what is nearest and why it does not answer.
  static Why ofSilence(Tally tally, List<Finding> findings, @Nullable Said said) {
    List<Why> steps = new ArrayList<>(notCounted(tally));
    String text =
        !tally.bare().isEmpty() || !tally.discounted().isEmpty()
            ? "Only statements that do not count bear on it: they show what was said, not whether it"
                + " is so."
            : findings.isEmpty()
                ? "No passage in these sources bears on it."
                : "The sources mention the matter, but no passage resolves it.";
    findings.stream()
        .filter(finding -> finding.relation() == Relation.MENTIONS)
        .min(Tally.NEAREST)
        .ifPresent(near -> steps.add(saying("NEAREST", near)));
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
    int discounted = tally.discounted().size();
    if (discounted > 0) {
      steps.add(
          Why.of(
              "GRADE",
              discounted == 1
                  ? "1 passage from a source or an item graded E or 5 is shown and not counted."
                  : discounted
                      + " passages from sources or items graded E or 5 are shown and not counted."));
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
    String grade =
        tally.weak().contains(origin.id()) ? "; graded D or 4, so never corroborates" : "";
    return Why.of(
        origin.id(),
        capitalised(origin.reason() + note + grade) + ".",
        List.of(saying(relation.name(), tally.nearest(relation, origin))));
  }

  /// What one passage comes to, in the words of its own reason.
  private static Why saying(String value, Finding finding) {
    String text = "“" + finding.passage().document().displayName() + "”: " + finding.why().text();
    return Why.of(value, text).at(finding.passage());
  }

  private static String sentence(Verdict verdict, @Nullable SlotKind slot, Tally tally) {
    String named = slot == null ? "" : " on " + words(slot);
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

  private static String words(SlotKind slot) {
    return switch (slot) {
      case ACTION -> "what happened";
      case ACTOR -> "who did it";
      case TARGET -> "whom or what it concerns";
      case TIME -> "the time";
      case PLACE -> "the place";
      case QUANTITY -> "the number";
      case DOCUMENT -> "which document says so";
      case DEGREE -> "how far or how often";
      case CAUSE -> "the cause";
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

  /// What a verdict hangs on, in words.
  private static final class RestsOn {
    private RestsOn() {}

    static Why why(Sensitivity sensitivity) {
      List<Origin> origins = sensitivity.origins();
      String without =
          ": without " + (origins.size() == 1 ? "it" : "them") + ", the verdict would be ";
      return Why.of("RESTS_ON", basis(sensitivity) + without + name(sensitivity.otherwise()) + ".");
    }

    private static String basis(Sensitivity sensitivity) {
      List<Origin> origins = sensitivity.origins();
      String ids = origins.stream().map(Origin::id).collect(Collectors.joining(", "));
      String others =
          sensitivity.alternatives() == 0
              ? ""
              : ", or on "
                  + sensitivity.alternatives()
                  + " other such choice"
                  + (sensitivity.alternatives() == 1 ? "" : "s");
      if (origins.size() > 1) {
        return "It rests on " + origins.size() + " origins together (" + ids + ")" + others;
      }
      int documents = origins.getFirst().documents().size();
      return documents == 1
          ? "It rests on one document (" + ids + ")" + others
          : "It rests on one origin in " + documents + " documents (" + ids + ")" + others;
    }

    private static String name(Verdict verdict) {
      return switch (verdict) {
        case CONTRADICTED -> "contradicted";
        case CONTESTED -> "contested";
        case QUALIFIED -> "qualified";
        case SUPPORTED -> "supported";
        case CORROBORATED -> "corroborated";
        case NO_EVIDENCE -> "not found in these sources";
        case NOT_CHECKABLE -> "not checkable";
      };
    }
  }
}
