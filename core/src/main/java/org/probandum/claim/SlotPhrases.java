package org.probandum.claim;

import java.util.List;
import java.util.Locale;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Turns the noun phrases of a predicate into slots, and knows which of them name a happening.
final class SlotPhrases {
  private final ClauseTokens tokens;
  private final ActionLexicon lexicon;
  private final SlotParticipants participants;

  SlotPhrases(ClauseTokens tokens, ActionLexicon lexicon, SlotParticipants participants) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.participants = participants;
  }

  void groups(SlotKind kind, List<ClauseGroup> groups, boolean carried, List<Slot> slots) {
    for (ClauseGroup group : groups) {
      if (group.nominal().adverbial()) {
        continue;
      }
      Slot slot = participants.slot(kind, group, carried);
      if (slot != null) {
        slots.add(slot);
      }
    }
  }

  /// A group's or person's name in front of an event noun: `the TTP attack`.
  void modifiers(SlotKind kind, ClauseFrame frame, List<Slot> slots) {
    ClauseGroup group = frame.group;
    if (group == null) {
      return;
    }
    boolean undergoes = lexicon.has(frame.family, "owned");
    for (int i = group.from(); i < group.head(); i++) {
      Mention.Name name = tokens.name(i);
      boolean doer =
          name != null && (name.type() == NameType.ORGANISATION || name.type() == NameType.PERSON);
      if (doer
          && name != null
          && undergoes == (kind == SlotKind.TARGET)
          && i >= group.nominal().ownerTo()) {
        slots.add(
            new Slot(
                kind,
                name.span(),
                name.text(),
                new SlotValue.Participant(
                    name.canonical(), true, List.of(name.canonical().toLowerCase(Locale.ROOT))),
                false));
        return;
      }
    }
  }

  boolean happening(ClauseGroup group) {
    String family =
        tokens.is(group.head(), PartOfSpeech.NOUN) ? lexicon.findNoun(tokens, group.head()) : null;
    return family != null && lexicon.has(family, "event");
  }
}
