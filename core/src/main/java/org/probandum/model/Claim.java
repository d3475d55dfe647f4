package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An atomic checkable proposition with the wording it comes from.
///
/// @param id `c` and its 1-based number in the document; of a claim that a person worded, its key
///   in the case (`p7.1`)
/// @param sentenceId the sentence it comes from
/// @param spans the wording, in order
/// @param text the exact characters of the hull of `spans`
/// @param proposition a sentence that stands alone: references resolved where that is safe
/// @param attributions indexes into the document's attributions, innermost first; empty where the
///   author claims it
/// @param slots what can be compared, in the order of [SlotKind]
/// @param unresolved references in the proposition that could not safely be replaced
public record Claim(
    String id,
    String sentenceId,
    List<Span> spans,
    String text,
    String proposition,
    List<Integer> attributions,
    List<Slot> slots,
    List<String> unresolved) {

  public Claim {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no span");
    }
    spans = List.copyOf(spans);
    attributions = List.copyOf(attributions);
    slots = List.copyOf(slots);
    unresolved = List.copyOf(unresolved);
  }

  /// Whether a person worded it; the machine's are numbered.
  public boolean byPerson() {
    return id.startsWith("p");
  }

  /// The smallest span that holds its wording.
  public Span hull() {
    return spans.stream().reduce(Span::hull).orElseThrow();
  }

  /// The slots of this kind, in order.
  public List<Slot> slots(SlotKind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).toList();
  }

  /// The first slot of this kind, or null where there is none.
  public @Nullable Slot findSlot(SlotKind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).findFirst().orElse(null);
  }

  /// What happens or holds, or null where no action was found.
  public SlotValue.@Nullable Action findAction() {
    Slot slot = findSlot(SlotKind.ACTION);
    return slot != null && slot.value() instanceof SlotValue.Action action ? action : null;
  }
}
