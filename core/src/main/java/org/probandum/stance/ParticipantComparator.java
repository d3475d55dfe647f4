package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue.Participant;
import org.probandum.stance.ParticipantLikeness.Grade;
import org.probandum.text.NameForms;

/// Compares who takes part: names with names, descriptions with descriptions.
final class ParticipantComparator {
  private static final Set<String> PRONOUNS = Set.of("It", "He", "She", "They", "Him", "Her");

  private final ParticipantLikeness likeness;
  private final StanceRules rules;

  ParticipantComparator(Units units, StanceRules rules) {
    this.likeness = new ParticipantLikeness(units, rules);
    this.rules = rules;
  }

  /// The claim's participants in one role beside the statement's in the same role; null where the
  /// claim has none.
  @Nullable SlotResult compare(SlotKind kind, Claim claim, Claim statement, SourceReading source) {
    List<Slot> ours = participants(claim.slots(kind));
    List<Slot> theirs = participants(statement.slots(kind));
    if (ours.isEmpty()) {
      return null;
    }
    if (theirs.isEmpty() || theirs.stream().allMatch(this::pointsBack)) {
      SlotResult referred = referred(kind, ours, theirs, statement, source);
      if (referred != null) {
        return referred;
      }
    }
    if (theirs.isEmpty()) {
      String role = kind == SlotKind.ACTOR ? "who did it" : "who or what it concerns";
      return SlotResult.of(
          new Comparison(kind, texts(ours), "", ABSENT, "the passage does not say " + role));
    }
    return compare(kind, ours, theirs, source.alsoNamed(statement, theirs));
  }

  private SlotResult compare(SlotKind kind, List<Slot> ours, List<Slot> theirs, String beside) {
    Grade worst = Grade.SAME;
    Grade best = Grade.DIFFERENT;
    boolean allDiffer = true;
    for (Slot our : ours) {
      Grade grade = nearest(our, theirs);
      worst = grade.compareTo(worst) > 0 ? grade : worst;
      best = grade.compareTo(best) < 0 ? grade : best;
      allDiffer &= grade == Grade.DIFFERENT;
    }
    Outcome outcome = worst == Grade.SAME ? AGREES : best.fits() ? COMPATIBLE : NOT_COMPARABLE;
    outcome = allDiffer ? Outcome.DIFFERS : outcome;
    String more = best.fits() ? added(ours, theirs, beside) : "";
    return new SlotResult(
        new Comparison(
            kind,
            texts(ours),
            texts(theirs),
            outcome,
            sentence(
                    outcome, best, texts(ours), best.fits() ? fitting(ours, theirs) : texts(theirs))
                + (more.isEmpty() ? "" : ", and the passage names " + more + " beside")),
        more.isEmpty() ? Set.of() : Set.of(Flag.OMITS),
        best == Grade.KIND);
  }

  private Grade nearest(Slot our, List<Slot> theirs) {
    Grade best = Grade.DIFFERENT;
    for (Slot their : theirs) {
      Grade next = likeness.of(our, their);
      best = next.compareTo(best) < 0 ? next : best;
    }
    return best;
  }

  /// Whether the wording only points back to what the text has named: `the group`, `it`, `the
  /// ship`.
  private boolean pointsBack(Slot slot) {
    Participant participant = ParticipantLikeness.participant(slot);
    boolean one = !participant.named() && participant.heads().size() == 1;
    return one
        && (rules.isAnyGroup(participant.heads().getFirst())
            || slot.text().equalsIgnoreCase("the " + participant.heads().getFirst()));
  }

  /// A statement that points back (`it emerged`, `the group lost`), where its source's title or the
  /// sentence before names the one whom the claim names; null where it does not.
  private static @Nullable SlotResult referred(
      SlotKind kind, List<Slot> ours, List<Slot> theirs, Claim statement, SourceReading source) {
    if (theirs.isEmpty() && statement.unresolved().isEmpty()) {
      return null;
    }
    for (Slot our : ours) {
      Participant participant = ParticipantLikeness.participant(our);
      for (String name : source.namesBefore(statement)) {
        if (participant.named() && NameForms.compatible(participant.canonical(), name)) {
          String text = theirs.isEmpty() ? name : texts(theirs);
          String why =
              theirs.isEmpty()
                  ? "the passage points back to " + name + ", named just before or in its title"
                  : text + " points back to " + name + ", named just before or in its title";
          return SlotResult.of(new Comparison(kind, texts(ours), text, COMPATIBLE, why));
        }
      }
    }
    return null;
  }

  /// The wording of those that fit one of the claim's.
  private String fitting(List<Slot> ours, List<Slot> theirs) {
    return texts(
        theirs.stream()
            .filter(their -> ours.stream().anyMatch(our -> likeness.of(our, their).fits()))
            .toList());
  }

  /// Whom the passage names beside one that the claim has, or an empty text.
  private String added(List<Slot> ours, List<Slot> theirs, String beside) {
    String others =
        theirs.stream()
            .filter(their -> !their.inherited())
            .filter(their -> ours.stream().noneMatch(our -> likeness.of(our, their).fits()))
            .map(Slot::text)
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? beside : others;
  }

  private static String sentence(Outcome outcome, Grade best, String claim, String passage) {
    return switch (outcome) {
      case AGREES ->
          passage.equals(claim) ? "both name " + claim : passage + " is the same as " + claim;
      case COMPATIBLE ->
          best == Grade.KIND
              ? "whether " + passage + " is meant by " + claim + " is not said"
              : passage + " can be the same as " + claim;
      case DIFFERS -> "the passage names " + passage + " where the claim has " + claim;
      case NOT_COMPARABLE, ABSENT ->
          best == Grade.RELATED
              ? passage + " and " + claim + " are related, and need not be the same"
              : "whether " + passage + " is " + claim + " cannot be told from the wording";
    };
  }

  private static List<Slot> participants(List<Slot> slots) {
    return slots.stream().filter(slot -> slot.value() instanceof Participant).toList();
  }

  private static String texts(List<Slot> slots) {
    return slots.stream()
        .map(ParticipantComparator::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// The wording, without the number where one is counted: that is the count's own comparison; for
  /// a word that only points back, the name it stands for.
  private static String words(Slot slot) {
    Participant participant = ParticipantLikeness.participant(slot);
    boolean counted = !participant.named() && slot.text().chars().anyMatch(Character::isDigit);
    boolean pronoun =
        participant.named()
            && (PRONOUNS.contains(slot.text())
                || slot.text().chars().noneMatch(Character::isUpperCase));
    return counted || pronoun ? participant.canonical() : slot.text();
  }
}
