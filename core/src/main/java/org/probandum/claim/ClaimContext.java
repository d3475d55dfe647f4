package org.probandum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Carries time and place to claims that name none: from a short document's one incident to all
/// that follow, and in any document from an event to the nouns that point back to it.
///
/// The incident is the first happening, with a place or time, of the first two sentences that give
/// claims. Nothing is carried where another happening of the document has a different place or
/// time, or where the later claim speaks of an event of its own.
final class ClaimContext {
  /// More sentences than this are not one note about one incident.
  static final int LONGEST_NOTE = 15;

  /// How many claims further back an event may stand that a noun points back to.
  private static final int FAR = 40;

  private final ActionLexicon lexicon;

  ClaimContext(ActionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<ClaimDraft> complete(List<ClaimDraft> drafts, ParsedDocument document) {
    return pointBack(note(drafts, document.sentences().size()), document);
  }

  private List<ClaimDraft> note(List<ClaimDraft> drafts, int sentences) {
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

  /// Gives `the explosion` time and place of the last explosion told of, in its own paragraph or
  /// the one before.
  private List<ClaimDraft> pointBack(List<ClaimDraft> drafts, ParsedDocument document) {
    Map<String, Integer> paragraphs = new HashMap<>();
    document.sentences().forEach(s -> paragraphs.put(s.id(), s.paragraph()));
    List<ClaimDraft> out = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      ClaimDraft earlier = draft.bare() ? earlier(draft, out, paragraphs) : null;
      if (earlier == null && draft.bare() && draft.waits()) {
        earlier = only(draft, out);
      }
      ClaimDraft found = earlier == null ? unlessWaiting(draft) : fill(draft, earlier);
      if (found != null) {
        out.add(found);
      }
    }
    return out;
  }

  private static @Nullable ClaimDraft unlessWaiting(ClaimDraft draft) {
    return draft.waits() ? draft.otherwise() : draft;
  }

  /// The one such event of the text so far, however far back; null where two have different times.
  private @Nullable ClaimDraft only(ClaimDraft draft, List<ClaimDraft> before) {
    ClaimDraft found = null;
    for (ClaimDraft other : before) {
      boolean same =
          other.happenings().stream()
              .anyMatch(one -> draft.happenings().stream().anyMatch(two -> one.equals(two)));
      if (same && !other.action().negated() && other.has(SlotKind.TIME)) {
        if (found != null && !times(found).equals(times(other))) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }

  private static List<String> times(ClaimDraft draft) {
    return draft.slots().stream()
        .filter(slot -> slot.kind() == SlotKind.TIME)
        .map(Slot::normal)
        .toList();
  }

  private @Nullable ClaimDraft earlier(
      ClaimDraft draft, List<ClaimDraft> before, Map<String, Integer> paragraphs) {
    int paragraph = paragraphs.getOrDefault(draft.sentenceId(), 0);
    int least = Math.max(0, before.size() - FAR);
    for (int i = before.size() - 1; i >= least; i--) {
      ClaimDraft other = before.get(i);
      if (paragraph - paragraphs.getOrDefault(other.sentenceId(), 0) > 1) {
        return null;
      }
      boolean same =
          !other.sentenceId().equals(draft.sentenceId())
              && draft.happenings().stream()
                  .anyMatch(one ->
                      other.happenings().stream().anyMatch(two -> lexicon.related(one, two)));
      if (same && !other.action().negated()) {
        return other.has(SlotKind.TIME) || other.has(SlotKind.PLACE) ? other : null;
      }
    }
    return null;
  }

  private static ClaimDraft fill(ClaimDraft draft, ClaimDraft earlier) {
    if (draft.has(SlotKind.TIME) && earlier.has(SlotKind.TIME)) {
      return draft;
    }
    List<Slot> slots = new ArrayList<>(draft.slots());
    for (SlotKind kind : List.of(SlotKind.TIME, SlotKind.PLACE)) {
      if (!draft.has(kind)) {
        add(slots, earlier.slots().stream().filter(slot -> slot.kind() == kind).toList());
      }
    }
    return draft.with(slots, draft.proposition());
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
      if (draft.sentenceId().equals(incident.sentenceId())
          && draft.has(kind)
          && happens(draft)
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
    boolean same = lexicon.has(family, "event") && draft.bare();
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
