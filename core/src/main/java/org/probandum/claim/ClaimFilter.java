package org.probandum.claim;

import java.util.List;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Decides which frames say something that can be checked on its own.
final class ClaimFilter {
  private final ActionLexicon lexicon;
  private final ClauseWords words;

  ClaimFilter(ActionLexicon lexicon, ClauseWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  boolean accepts(ClauseFrame frame, List<Slot> slots) {
    return switch (frame.kind) {
      case COUNT -> true;
      case ROLE -> count(slots, SlotKind.ACTOR) > 0 && count(slots, SlotKind.TARGET) > 0;
      case NOUN -> noun(frame, slots);
      case VERB -> verb(frame, slots);
    };
  }

  private static long count(List<Slot> slots, SlotKind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).count();
  }

  private static boolean has(List<Slot> slots, SlotKind kind) {
    return count(slots, kind) > 0;
  }

  private static boolean named(List<Slot> slots) {
    return slots.stream()
        .anyMatch(s -> s.value() instanceof SlotValue.Participant && holdsName(s));
  }

  private static boolean anchored(List<Slot> slots) {
    return named(slots) || has(slots, SlotKind.TIME) || has(slots, SlotKind.PLACE)
        || has(slots, SlotKind.QUANTITY);
  }

  /// Whether a name stands somewhere in the wording.
  private static boolean holdsName(Slot slot) {
    return slot.text().chars().skip(1).anyMatch(Character::isUpperCase)
        || (slot.value() instanceof SlotValue.Participant p && p.named());
  }

  private static boolean ownAnchor(List<Slot> slots) {
    return slots.stream().anyMatch(s -> !s.inherited() && switch (s.kind()) {
      case TIME, PLACE, QUANTITY -> true;
      case ACTOR, TARGET -> holdsName(s);
      case ACTION, DOCUMENT, DEGREE, CAUSE -> false;
    });
  }

  private boolean noun(ClauseFrame frame, List<Slot> slots) {
    boolean participant = has(slots, SlotKind.ACTOR) || has(slots, SlotKind.TARGET);
    if (lexicon.has(frame.family, "toll")) {
      return has(slots, SlotKind.QUANTITY) || (named(slots) && has(slots, SlotKind.TARGET)
          && frame.event == null);
    }
    if (lexicon.has(frame.family, "role") || lexicon.has(frame.family, "report")
        || !ownAnchor(slots)) {
      return false;
    }
    int kinds = 0;
    for (SlotKind kind : List.of(
        SlotKind.ACTOR, SlotKind.TARGET, SlotKind.TIME, SlotKind.PLACE, SlotKind.QUANTITY)) {
      kinds += has(slots, kind) ? 1 : 0;
    }
    boolean setting = has(slots, SlotKind.TIME) && has(slots, SlotKind.PLACE);
    int needed = lexicon.has(frame.family, "weak") ? 3
        : lexicon.has(frame.family, "event") || !frame.causes.isEmpty() ? 1 : 2;
    return (participant || setting) && kinds >= needed;
  }

  private boolean verb(ClauseFrame frame, List<Slot> slots) {
    boolean actor = has(slots, SlotKind.ACTOR);
    boolean target = has(slots, SlotKind.TARGET);
    if (frame.family.equals("OCCUR") && !frame.subjects.isEmpty() && !actor && !target) {
      return false;
    }
    if (lexicon.has(frame.family, "outer")) {
      return actor || target;
    }
    if (lexicon.has(frame.family, "report") && !report(frame, slots)) {
      return false;
    }
    if (lexicon.has(frame.family, "stative")) {
      return stative(frame, slots);
    }
    if (lexicon.has(frame.family, "toll")) {
      return has(slots, SlotKind.QUANTITY) || (target && anchored(slots));
    }
    if (frame.hasClause) {
      return false;
    }
    if (!frame.known) {
      return !words.is("evaluation", frame.lemma) && ownAnchor(slots)
          && slots.size() > 2 && (actor || target) && named(slots);
    }
    boolean unresolved = !frame.subjects.isEmpty()
        && (has(slots, SlotKind.TIME) || has(slots, SlotKind.PLACE));
    return (actor || target || has(slots, SlotKind.QUANTITY) || unresolved)
        && (anchored(slots) || (actor && target));
  }

  private static boolean report(ClauseFrame frame, List<Slot> slots) {
    boolean both = has(slots, SlotKind.ACTOR) && has(slots, SlotKind.TARGET);
    if (frame.hasClause) {
      return false;
    }
    return switch (frame.family) {
      case "SAY" -> both && (frame.lemma.equals("announce") || frame.lemma.equals("declare"));
      case "TELL" -> false;
      case "COUNT" -> has(slots, SlotKind.QUANTITY);
      case "VIEW" -> (both && named(slots)) || (has(slots, SlotKind.TARGET)
          && has(slots, SlotKind.ACTOR));
      default -> both;
    };
  }

  private static boolean stative(ClauseFrame frame, List<Slot> slots) {
    boolean actor = has(slots, SlotKind.ACTOR);
    if (frame.hasClause) {
      return false;
    }
    boolean what = has(slots, SlotKind.TARGET) || has(slots, SlotKind.PLACE)
        || has(slots, SlotKind.QUANTITY);
    return actor && what && ownAnchor(slots);
  }

}
