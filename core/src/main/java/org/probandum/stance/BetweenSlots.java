package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;
import static org.probandum.model.SlotKind.ACTOR;
import static org.probandum.model.SlotKind.CAUSE;
import static org.probandum.model.SlotKind.PLACE;
import static org.probandum.model.SlotKind.QUANTITY;
import static org.probandum.model.SlotKind.TARGET;
import static org.probandum.model.SlotKind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
import org.probandum.model.Flag;
import org.probandum.model.Outcome;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// What one slot means for the comparison of another: whose thing it is, what is counted, where
/// those counted were.
final class BetweenSlots {
  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

  /// An event that is dated so exactly is one, and a place that is named beside is its own.
  private static final int ONE_OCCASION_DAYS = 7;

  private final StanceRules rules;

  BetweenSlots(StanceRules rules) {
    this.rules = rules;
  }

  /// Changes the results in place.
  void apply(
      Map<SlotKind, SlotResult> results, Claim claim, Claim statement, SourceReading source) {
    narrow(results, claim, statement);
    amounts(results, claim, statement);
    owned(results, claim, statement);
    part(results, claim, statement, source);
    deaths(results, claim, statement);
  }

  /// A count of all kinds beside a count of one group's: `prisoners of all kinds` beside `the
  /// Front's prisoners`.
  private static void narrow(Map<SlotKind, SlotResult> results, Claim claim, Claim statement) {
    SlotResult count = results.get(QUANTITY);
    SlotResult target = results.get(TARGET);
    if (count == null || target == null || target.outcome() != COMPATIBLE) {
      return;
    }
    List<String> theirs = new ArrayList<>();
    for (Slot slot : statement.slots(TARGET)) {
      if (slot.value() instanceof SlotValue.Participant participant) {
        theirs.addAll(participant.heads());
      }
    }
    for (Slot slot : claim.slots(TARGET)) {
      if (slot.value() instanceof SlotValue.Participant participant
          && isPart(slot, participant, theirs)) {
        boolean nameBehind = !theirs.contains(participant.heads().getLast());
        if (nameBehind && count.outcome() == AGREES) {
          results.put(TARGET, unsaid(target.comparison(), slot.text()));
          return;
        }
        String why = "one counts " + participant.canonical() + ", the other more than those";
        otherScope(results, count.comparison(), why);
      }
    }
  }

  /// Whether the claim counts those of somebody by name and the statement all of the kind.
  private static boolean isPart(Slot slot, SlotValue.Participant participant, List<String> theirs) {
    List<String> heads = participant.heads();
    return !participant.named()
        && heads.size() > 1
        && heads.stream()
            .anyMatch(
                head -> theirs.contains(head) && !StatementBasis.capitalised(slot.text(), head))
        && heads.stream()
            .anyMatch(
                head -> !theirs.contains(head) && StatementBasis.capitalised(slot.text(), head));
  }

  /// Equal counts, and the passage does not say that all were of those whom the claim names.
  private static SlotResult unsaid(Comparison old, String wording) {
    return new SlotResult(
        new Comparison(
            old.slot(),
            old.claim(),
            old.passage(),
            COMPATIBLE,
            "the passage does not say that they were " + wording),
        Set.of(),
        true);
  }

  /// `Its embassy` is another's where another has it.
  private static void owned(Map<SlotKind, SlotResult> results, Claim claim, Claim statement) {
    SlotResult actor = results.get(ACTOR);
    SlotResult target = results.get(TARGET);
    if (actor == null || target == null) {
      return;
    }
    boolean apart = actor.outcome() == DIFFERS || actor.outcome() == NOT_COMPARABLE;
    if (apart
        && PlaceComparator.fits(target)
        && claim.slots(TARGET).stream().allMatch(BetweenSlots::possessive)
        && statement.slots(TARGET).stream().allMatch(BetweenSlots::possessive)) {
      Comparison old = target.comparison();
      String why = old.passage() + " is that of " + actor.comparison().passage();
      put(results, TARGET, old.claim(), old.passage(), NOT_COMPARABLE, why);
    }
  }

  private static boolean possessive(Slot slot) {
    return POSSESSIVES.contains(slot.text().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
  }

  /// What is only measured or paid is no thing of its own: `240 kilometres long` beside `150 miles
  /// long`.
  private void amounts(Map<SlotKind, SlotResult> results, Claim claim, Claim statement) {
    SlotResult target = results.get(TARGET);
    SlotResult count = results.get(QUANTITY);
    if (count != null && !ofOneDimension(claim, statement)) {
      otherScope(results, count.comparison(), "they measure different things");
    }
    if (target == null) {
      return;
    }
    Quantity ours = amount(claim);
    Quantity theirs = amount(statement);
    String our = target.comparison().claim();
    String their = target.comparison().passage();
    if (ours == null && theirs != null) {
      put(results, TARGET, our, "", ABSENT, "the passage does not say who or what it concerns");
    } else if (ours != null && theirs == null) {
      if (count != null && count.outcome() == AGREES) {
        results.remove(TARGET);
      }
    } else if (ours != null && theirs != null && ours.role() == theirs.role()) {
      boolean kind =
          ours.role() == Quantity.Role.MONEY || Measures.comparable(ours.unit(), theirs.unit());
      boolean same = kind && ofOneDimension(claim, statement);
      String why = same ? "both give an amount of the same" : "they measure different things";
      put(results, TARGET, our, their, same ? AGREES : NOT_COMPARABLE, why);
    }
  }

  /// Whether not one is long and the other wide.
  private boolean ofOneDimension(Claim claim, Claim statement) {
    String ours = dimension(claim);
    String theirs = dimension(statement);
    return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
  }

  /// The amount that is all that stands as what the action concerns, or null.
  private @Nullable Quantity amount(Claim claim) {
    List<Slot> targets = claim.slots(TARGET);
    for (Slot count : claim.slots(QUANTITY)) {
      if (count.value() instanceof SlotValue.HowMany many
          && (many.quantity().role() == Quantity.Role.MEASURE
              || many.quantity().role() == Quantity.Role.MONEY)
          && !targets.isEmpty()
          && targets.stream().allMatch(target -> isOnly(target.text(), count.text()))) {
        return many.quantity();
      }
    }
    return null;
  }

  private boolean isOnly(String target, String amount) {
    String rest = target.startsWith(amount) ? target.substring(amount.length()).strip() : target;
    return rest.isEmpty() || rules.isDimension(rest);
  }

  /// The word behind an amount that says what of a thing was measured, or an empty text.
  private String dimension(Claim claim) {
    for (Slot count : claim.slots(QUANTITY)) {
      int at = claim.proposition().indexOf(count.text() + " ");
      String next =
          at < 0
              ? ""
              : claim
                  .proposition()
                  .substring(at + count.text().length() + 1)
                  .split("[^\\p{L}]", 2)[0];
      if (rules.isDimension(next)) {
        return next;
      }
    }
    return "";
  }

  /// A smaller count for a place that the claim does not name is a part of what the claim counts,
  /// unless the claim has a day, on which it will be one event.
  private static void part(
      Map<SlotKind, SlotResult> results, Claim claim, Claim statement, SourceReading source) {
    SlotResult count = results.get(QUANTITY);
    if (count == null
        || (count.outcome() != DIFFERS && count.outcome() != NOT_COMPARABLE)
        || count.flags().contains(Flag.OTHER_SCOPE)
        || claim.findSlot(PLACE) != null
        || isOneOccasion(claim)) {
      return;
    }
    Comparison old = count.comparison();
    Slot place =
        statement.slots(PLACE).stream().filter(slot -> !slot.inherited()).findFirst().orElse(null);
    boolean corrects = PartialCounts.Words.of(statement, source).denies(old.claim());
    if (place != null && !corrects && isLess(claim, old.claim(), statement, old.passage())) {
      String why = old.passage() + " counts those of " + place.text() + ", not all";
      otherScope(results, old, why);
    }
  }

  private static boolean isOneOccasion(Claim claim) {
    return claim.slots(TIME).stream()
        .anyMatch(slot -> {
          DayRange days =
              slot.value() instanceof SlotValue.When when ? DayRange.find(when.time()) : null;
          return days != null && !days.last().isAfter(days.first().plusDays(ONE_OCCASION_DAYS));
        });
  }

  private static boolean isLess(Claim claim, String ours, Claim statement, String theirs) {
    Quantity our = quantity(claim, ours);
    Quantity their = quantity(statement, theirs);
    Double low = our == null ? null : our.low();
    Double high = their == null ? null : their.high();
    return low != null && high != null && high < low;
  }

  private static @Nullable Quantity quantity(Claim claim, String text) {
    for (Slot slot : claim.slots(QUANTITY)) {
      if (slot.text().equals(text) && slot.value() instanceof SlotValue.HowMany count) {
        return count.quantity();
      }
    }
    return null;
  }

  /// Who was killed did not die of an illness.
  private void deaths(Map<SlotKind, SlotResult> results, Claim claim, Claim statement) {
    String ours = illness(claim);
    String theirs = illness(statement);
    if ((theirs != null && killed(claim) && ours == null)
        || (ours != null && killed(statement) && theirs == null)) {
      String why = "the one speaks of a violent death, the other of an illness";
      String text = theirs == null ? "" : theirs;
      put(results, CAUSE, ours == null ? "" : ours, text, NOT_COMPARABLE, why);
    }
  }

  private static boolean killed(Claim claim) {
    SlotValue.Action action = claim.findAction();
    return action != null && action.family().equals("KILL") && action.lemma().equals("kill");
  }

  /// What one is said to have died of, where it is an illness; null where it is not.
  private @Nullable String illness(Claim claim) {
    SlotValue.Action action = claim.findAction();
    if (action == null || !action.family().equals("KILL")) {
      return null;
    }
    String[] words = claim.proposition().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d-]+", -1);
    for (int i = 0; i < words.length; i++) {
      String pair = i + 1 < words.length ? words[i] + "-" + words[i + 1] : words[i];
      if (rules.isIllness(words[i]) || rules.isIllness(pair)) {
        return pair.replace('-', ' ');
      }
    }
    return null;
  }

  /// The two counts are of different ones.
  private static void otherScope(Map<SlotKind, SlotResult> results, Comparison old, String why) {
    results.put(
        QUANTITY,
        new SlotResult(
            new Comparison(QUANTITY, old.claim(), old.passage(), NOT_COMPARABLE, why),
            Set.of(Flag.OTHER_SCOPE)));
  }

  private static void put(
      Map<SlotKind, SlotResult> results,
      SlotKind kind,
      String claim,
      String passage,
      Outcome outcome,
      String why) {
    results.put(kind, SlotResult.of(new Comparison(kind, claim, passage, outcome, why)));
  }
}
