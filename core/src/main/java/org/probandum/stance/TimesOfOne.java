package org.probandum.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.DayRange;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// When two statements speak of one thing at two times: a state then and now, or what one and the
/// same did in one place on two days, which it hardly does twice within weeks.
final class TimesOfOne {
  /// The most days between two dates of one such deed.
  private static final int APART = 21;

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

  private final StanceRules rules;

  TimesOfOne(StanceRules rules) {
    this.rules = rules;
  }

  /// `The camp then sheltered 40,000` beside `it now shelters 26,000`: two times of one state.
  boolean thenAndNow(EventComparison c) {
    return (isThen(c.claim()) && isNow(c.statement()))
        || (isNow(c.claim()) && isThen(c.statement()));
  }

  private boolean isThen(Claim claim) {
    List<String> words = words(claim);
    for (int i = 1; i < words.size(); i++) {
      if (rules.isThen(words.get(i)) && !words.get(i - 1).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNow(Claim claim) {
    return words(claim).stream().anyMatch(rules::isNow);
  }

  private static List<String> words(Claim claim) {
    String text = claim.text() + " " + claim.proposition();
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
  }

  /// Whether one by name did once what is told of two days within weeks: `the brigade withdrew from
  /// Brod` on 11 and on 18 January.
  boolean isOneDeed(EventComparison c) {
    SlotValue.Action action = c.claim().findAction();
    return action != null
        && rules.isSeldom(action.family())
        && c.action() == EventComparison.ActionMatch.SAME
        && c.agrees(SlotKind.ACTOR)
        && c.claim().slots(SlotKind.ACTOR).stream().allMatch(TimesOfOne::isNamed)
        && !c.weak(SlotKind.TIME)
        && c.outcome(SlotKind.QUANTITY) != Outcome.DIFFERS
        && (c.agrees(SlotKind.PLACE) || namesAlike(c))
        && near(c.claim(), c.statement());
  }

  /// Whether the claim names a place or thing beside the one who did it, and the statement names
  /// the same.
  private static boolean namesAlike(EventComparison c) {
    List<String> ours = names(c.claim());
    List<String> theirs = names(c.statement());
    return !ours.isEmpty() && theirs.containsAll(ours);
  }

  private static List<String> names(Claim claim) {
    List<String> names = new ArrayList<>();
    String apart = claim.proposition();
    for (SlotKind kind : List.of(SlotKind.ACTOR, SlotKind.TIME)) {
      for (Slot slot : claim.slots(kind)) {
        apart = apart.replace(slot.text(), " ");
      }
    }
    Matcher matcher = NAME.matcher(apart.isEmpty() ? apart : " " + apart.substring(1));
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  private static boolean isNamed(Slot slot) {
    return slot.value() instanceof SlotValue.Participant participant && participant.named();
  }

  private static boolean near(Claim claim, Claim statement) {
    LocalDate ours = day(claim);
    LocalDate theirs = day(statement);
    return ours != null
        && theirs != null
        && Math.abs(ours.toEpochDay() - theirs.toEpochDay()) <= APART;
  }

  /// The one day that its own time names, or null.
  private static @Nullable LocalDate day(Claim claim) {
    for (Slot slot : claim.slots(SlotKind.TIME)) {
      DayRange days =
          slot.value() instanceof SlotValue.When when ? DayRange.find(when.time()) : null;
      if (!slot.inherited() && days != null && days.isOneDay()) {
        return days.first();
      }
    }
    return null;
  }
}
