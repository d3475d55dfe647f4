package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Carries the place and time of a short document's one incident to later claims that name none.
///
/// The incident is the first happening, with a place or time, of the first two sentences that give
/// claims. Nothing is carried where another happening of the document has a different place or
/// time, or where the later claim speaks of an event of its own.
final class ClaimContext {
  /// More sentences than this are not one note about one incident.
  static final int LONGEST_NOTE = 15;

  private final ActionLexicon lexicon;

  ClaimContext(ActionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<ClaimDraft> complete(List<ClaimDraft> drafts, int sentences) {
    ClaimDraft incident = sentences > LONGEST_NOTE ? null : incident(drafts);
    if (incident == null) {
      return drafts;
    }
    List<Slot> places = slots(drafts, incident, SlotKind.PLACE);
    List<Slot> times = slots(drafts, incident, SlotKind.TIME);
    List<ClaimDraft> out = new ArrayList<>();
    int first = drafts.indexOf(incident);
    for (int i = 0; i < drafts.size(); i++) {
      out.add(i > first ? carry(drafts.get(i), places, times) : drafts.get(i));
    }
    return out;
  }

  private @Nullable ClaimDraft incident(List<ClaimDraft> drafts) {
    List<String> seen = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      if (!seen.contains(draft.sentenceId())) {
        seen.add(draft.sentenceId());
      }
      if (seen.size() > 2) {
        return null;
      }
      if (happens(draft) && (draft.has(SlotKind.PLACE) || draft.has(SlotKind.TIME))) {
        return draft;
      }
    }
    return null;
  }

  /// The incident's slots of this kind, from whichever claim of its sentence has them.
  private List<Slot> slots(List<ClaimDraft> drafts, ClaimDraft incident, SlotKind kind) {
    for (ClaimDraft draft : drafts) {
      if (draft.sentenceId().equals(incident.sentenceId()) && draft.has(kind) && happens(draft)
          && (draft.equals(incident) || !incident.has(kind))) {
        return draft.slots().stream().filter(slot -> slot.kind() == kind).toList();
      }
    }
    return List.of();
  }

  private boolean happens(ClaimDraft draft) {
    return lexicon.has(draft.action().family(), "event")
        || lexicon.has(draft.action().family(), "toll");
  }

  private ClaimDraft carry(ClaimDraft draft, List<Slot> places, List<Slot> times) {
    String family = draft.action().family();
    boolean toll = lexicon.has(family, "toll");
    boolean same = lexicon.has(family, "event") && draft.definite();
    boolean claimed = family.equals("CLAIM_RESPONSIBILITY");
    if (!toll && !same && !claimed) {
      return draft;
    }
    boolean ownPlace = draft.has(SlotKind.PLACE);
    boolean ownTime = draft.has(SlotKind.TIME);
    if (!draft.definite() && (ownPlace || ownTime)) {
      return draft;
    }
    List<Slot> slots = new ArrayList<>(draft.slots());
    if (!ownPlace) {
      add(slots, places);
    }
    if (!ownTime && !claimed) {
      add(slots, times);
    }
    return draft.with(slots, draft.proposition());
  }

  private static void add(List<Slot> slots, List<Slot> more) {
    for (Slot slot : more) {
      if (slot.value() instanceof SlotValue.Action) {
        continue;
      }
      int at = 0;
      while (at < slots.size() && slots.get(at).kind().compareTo(slot.kind()) <= 0) {
        at++;
      }
      slots.add(at, SlotFiller.inherited(slot));
    }
  }
}
