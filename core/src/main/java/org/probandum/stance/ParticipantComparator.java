package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue.Participant;
import org.probandum.text.NameForms;

/// Compares who takes part: names with names, descriptions with descriptions.
final class ParticipantComparator {
  /// Shortest common beginning by which `pakistani` and `pakistan` are taken for one word.
  private static final int STEM = 5;

  private static final String GOVERNMENT = " government";

  private final Units units;

  ParticipantComparator(Units units) {
    this.units = units;
  }

  /// The claim's participants in one role beside the passage's in the same role; null where the
  /// claim has none.
  @Nullable SlotResult compare(SlotKind kind, List<Slot> claim, List<Slot> passage) {
    List<Slot> ours = participants(claim);
    List<Slot> theirs = participants(passage);
    if (ours.isEmpty()) {
      return null;
    }
    String claimText = texts(ours);
    if (theirs.isEmpty()) {
      String role = kind == SlotKind.ACTOR ? "who did it" : "who or what it concerns";
      return SlotResult.of(
          new Comparison(kind, claimText, "", ABSENT, "the passage does not say " + role));
    }
    Outcome outcome = outcome(ours, theirs);
    Set<Flag> flags = adds(ours, theirs, outcome) ? Set.of(Flag.OMITS) : Set.of();
    String passageText = texts(theirs);
    return new SlotResult(
        new Comparison(
            kind,
            claimText,
            passageText,
            outcome,
            sentence(outcome, claimText, passageText, flags)),
        flags);
  }

  private Outcome outcome(List<Slot> ours, List<Slot> theirs) {
    int agree = 0;
    int compatible = 0;
    int differ = 0;
    for (Slot our : ours) {
      Outcome best = ABSENT;
      for (Slot their : theirs) {
        Outcome next = pair(participant(our), participant(their));
        if (rank(next) < rank(best)) {
          best = next;
        }
      }
      agree += best == AGREES ? 1 : 0;
      compatible += best == COMPATIBLE ? 1 : 0;
      differ += best == DIFFERS ? 1 : 0;
    }
    if (agree == ours.size()) {
      return AGREES;
    }
    if (agree + compatible > 0) {
      return COMPATIBLE;
    }
    return differ == ours.size() ? DIFFERS : NOT_COMPARABLE;
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> 0;
      case COMPATIBLE -> 1;
      case NOT_COMPARABLE -> 2;
      case DIFFERS -> 3;
      case ABSENT -> 4;
    };
  }

  /// How two participants relate. Two different names differ only where neither is part of the
  /// other: a group and its offshoot, a state and its agency are different, but not opposed.
  private Outcome pair(Participant ours, Participant theirs) {
    String our = bare(ours.canonical());
    String their = bare(theirs.canonical());
    if (our.equalsIgnoreCase(their)
        || (ours.named() && theirs.named() && NameForms.compatible(our, their))) {
      return AGREES;
    }
    long shared = ours.heads().stream().filter(head -> has(theirs.heads(), head)).count();
    if (ours.named() && theirs.named()) {
      return shared > 0 || related(our, their) ? NOT_COMPARABLE : DIFFERS;
    }
    if (ours.heads().isEmpty() || theirs.heads().isEmpty()) {
      return NOT_COMPARABLE;
    }
    boolean sameHead = same(ours.heads().getLast(), theirs.heads().getLast());
    if (shared == ours.heads().size() || (sameHead && !ours.named() && !theirs.named())) {
      return shared == ours.heads().size() ? AGREES : COMPATIBLE;
    }
    if (shared > 0) {
      return COMPATIBLE;
    }
    return units.arePersons(ours.heads().getLast(), theirs.heads().getLast())
        ? COMPATIBLE
        : NOT_COMPARABLE;
  }

  /// Whether the passage names one more, beside one that the claim has: what the claim leaves out.
  private boolean adds(List<Slot> ours, List<Slot> theirs, Outcome outcome) {
    if (outcome != AGREES && outcome != COMPATIBLE) {
      return false;
    }
    boolean anyMet = false;
    boolean anyOther = false;
    for (Slot their : theirs) {
      boolean met =
          ours.stream()
              .map(our -> pair(participant(our), participant(their)))
              .anyMatch(o -> o == AGREES || o == COMPATIBLE);
      anyMet |= met;
      anyOther |= !met && !their.inherited();
    }
    return anyMet && anyOther;
  }

  /// A state named for its government is the state: `Kabul denied`, `the government of …`.
  private static String bare(String canonical) {
    return canonical.endsWith(GOVERNMENT)
        ? canonical.substring(0, canonical.length() - GOVERNMENT.length())
        : canonical;
  }

  private static boolean related(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    return left.contains(right) || right.contains(left);
  }

  private static boolean has(List<String> heads, String head) {
    return heads.stream().anyMatch(other -> same(head, other));
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int common = Math.min(a.length(), b.length());
    return common >= STEM
        && Math.abs(a.length() - b.length()) <= 3
        && a.regionMatches(0, b, 0, common);
  }

  private static String sentence(Outcome outcome, String claim, String passage, Set<Flag> flags) {
    String more = flags.contains(Flag.OMITS) ? ", and the passage names others beside" : "";
    return switch (outcome) {
      case AGREES -> passage + " is the same as " + claim + more;
      case COMPATIBLE -> passage + " can be the same as " + claim + more;
      case DIFFERS -> "the passage names " + passage + " where the claim has " + claim;
      case NOT_COMPARABLE, ABSENT ->
          "whether " + passage + " is " + claim + " cannot be told from the wording";
    };
  }

  private static List<Slot> participants(List<Slot> slots) {
    return slots.stream().filter(slot -> slot.value() instanceof Participant).toList();
  }

  private static Participant participant(Slot slot) {
    return (Participant) slot.value();
  }

  private static String texts(List<Slot> slots) {
    return slots.stream()
        .map(ParticipantComparator::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// The wording, without the number where one is counted: that is the count's own comparison.
  private static String words(Slot slot) {
    Participant participant = participant(slot);
    boolean counted = !participant.named() && slot.text().chars().anyMatch(Character::isDigit);
    return counted ? participant.canonical() : slot.text();
  }
}
