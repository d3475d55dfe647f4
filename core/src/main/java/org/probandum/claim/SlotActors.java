package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;

/// Finds who did it: the subject, a phrase with `by`, the owner of an event noun, or who a list or
/// the event behind it names.
final class SlotActors {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final SlotParticipants participants;
  private final SlotPhrases phrases;

  SlotActors(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      SlotParticipants participants,
      SlotPhrases phrases) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.participants = participants;
    this.phrases = phrases;
  }

  /// Those who did it, in order.
  List<Slot> find(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    switch (frame.kind) {
      case VERB, ROLE -> {
        if (frame.passive) {
          by(frame, slots);
        } else if (frame.patient && frame.family.equals("CONTROL")) {
          takers(frame.arguments, slots);
        } else if ((!frame.patient || frame.family.equals("BE")) && !mere(frame)) {
          phrases.groups(SlotKind.ACTOR, doers(frame), false, slots);
        }
      }
      case NOUN -> nounActors(frame, slots);
      case COUNT -> {}
    }
    if (slots.isEmpty()) {
      phrases.groups(SlotKind.ACTOR, frame.carriedActors, true, slots);
    }
    if (slots.isEmpty() && frame.doer != null) {
      by(frame, slots);
    }
    if (slots.isEmpty() && frame.listHeader != null) {
      Slot carried =
          frame.listOwner
              ? participants.owner(SlotKind.ACTOR, frame.listHeader)
              : participants.slot(SlotKind.ACTOR, frame.listHeader, true);
      if (carried != null) {
        slots.add(SlotFiller.inherited(carried));
      }
    }
    if (slots.isEmpty() && frame.event != null && frame.kind != Kind.NOUN) {
      for (Slot slot : find(frame.event)) {
        slots.add(SlotFiller.inherited(slot));
      }
    }
    return slots;
  }

  /// The subjects, without an event noun that only stands for what happened.
  private List<ClauseGroup> doers(ClauseFrame frame) {
    boolean effect =
        lexicon.has(frame.family, "toll")
            || lexicon.has(frame.family, "effect")
            || lexicon.has(frame.family, "event");
    return frame.subjects.stream().filter(group -> !effect || !phrases.happening(group)).toList();
  }

  /// Whether its subject only suffered the event (`a boiler exploded, killing two`).
  private static boolean mere(ClauseFrame frame) {
    return frame.event != null && frame.event.patient && frame.link == Link.PARTICIPLE;
  }

  private void by(ClauseFrame frame, List<Slot> slots) {
    for (ClauseGroup.ClausePart part : frame.arguments) {
      boolean denied = part.at() > 0 && tokens.lower(part.at() - 1).equals("not");
      if (words.is("agent-preposition", part.preposition())
          && !words.is("margin-noun", participants.lemma(part.group()))
          && !denied
          && !part.group().nominal().adverbial()) {
        phrases.groups(SlotKind.ACTOR, List.of(part.group()), false, slots);
      }
    }
  }

  /// To whom a town fell.
  private void takers(List<ClauseGroup.ClausePart> parts, List<Slot> slots) {
    for (ClauseGroup.ClausePart part : parts) {
      if (part.preposition().equals("to")) {
        phrases.groups(SlotKind.ACTOR, List.of(part.group()), false, slots);
      }
    }
  }

  private void nounActors(ClauseFrame frame, List<Slot> slots) {
    ClauseGroup group = frame.group;
    if (group == null) {
      return;
    }
    ClauseGroup by = group.first("by");
    if (by != null) {
      phrases.groups(SlotKind.ACTOR, List.of(by), false, slots);
      return;
    }
    if (frame.family.equals("CONTROL")) {
      takers(group.parts(), slots);
    }
    if (!slots.isEmpty()) {
      return;
    }
    ClauseGroup of = group.first("of");
    boolean owned = lexicon.has(frame.family, "owned") && of == null;
    Slot owner = owned ? null : participants.owner(SlotKind.ACTOR, group);
    if (owner != null) {
      slots.add(owner);
    } else if (of != null && lexicon.has(frame.family, "doer")) {
      phrases.groups(SlotKind.ACTOR, List.of(of), false, slots);
    } else {
      phrases.modifiers(SlotKind.ACTOR, frame, slots);
    }
  }
}
