package org.probandum.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// A claim before it has its number.
///
/// @param definite whether its event is spoken of as known (`the attack`)
/// @param happenings families of the events that it tells of
/// @param bare whether its event is named by nothing but a noun that points back
/// @param waits whether it is a claim only where an event is found that it points back to
/// @param otherwise what is claimed where no such event is found, or null
record ClaimDraft(
    String sentenceId,
    List<Span> spans,
    String text,
    String proposition,
    List<Integer> attributions,
    List<Slot> slots,
    List<String> unresolved,
    boolean definite,
    Set<String> happenings,
    boolean bare,
    boolean waits,
    @Nullable ClaimDraft otherwise) {

  Claim numbered(int number) {
    return new Claim(
        "c" + number, sentenceId, spans, text, proposition, attributions, slots, unresolved);
  }

  ClaimDraft with(List<Slot> newSlots, String newProposition) {
    return new ClaimDraft(
        sentenceId,
        spans,
        text,
        newProposition,
        attributions,
        newSlots,
        unresolved,
        definite,
        happenings,
        bare,
        waits,
        otherwise);
  }

  /// The same as a claim only of an event that is found.
  ///
  /// @param instead what is claimed where none is
  ClaimDraft waiting(@Nullable ClaimDraft instead) {
    return new ClaimDraft(
        sentenceId,
        spans,
        text,
        proposition,
        attributions,
        slots,
        unresolved,
        definite,
        happenings,
        bare,
        true,
        instead);
  }

  boolean has(SlotKind kind) {
    return slots.stream().anyMatch(slot -> slot.kind() == kind);
  }

  SlotValue.Action action() {
    for (Slot slot : slots) {
      if (slot.value() instanceof SlotValue.Action action) {
        return action;
      }
    }
    throw new IllegalStateException("a claim without an action: " + text);
  }

  /// Kinds and normal forms of the slots, equal for claims that say the same.
  String key() {
    StringBuilder key = new StringBuilder();
    for (Slot slot : slots) {
      key.append(slot.kind()).append('=').append(slot.normal()).append('|');
    }
    return key.append(attributions).toString();
  }
}
