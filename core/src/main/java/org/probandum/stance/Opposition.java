package org.probandum.stance;

import static org.probandum.model.SlotKind.ACTION;
import static org.probandum.model.SlotKind.ACTOR;
import static org.probandum.model.SlotKind.CAUSE;
import static org.probandum.model.SlotKind.DEGREE;
import static org.probandum.model.SlotKind.DOCUMENT;
import static org.probandum.model.SlotKind.PLACE;
import static org.probandum.model.SlotKind.TARGET;
import static org.probandum.model.SlotKind.TIME;

import java.util.List;
import org.probandum.model.Claim;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Whether a denial and an assertion exclude each other.
final class Opposition {
  private Opposition() {}

  /// A negation can deny any part of its sentence (`did not arise there after the war`), so all the
  /// parts must be the same.
  static boolean excludes(EventComparison c) {
    boolean same =
        c.results().entrySet().stream()
            .filter(entry -> entry.getKey() != ACTION)
            .allMatch(entry ->
                (entry.getKey() == ACTOR || entry.getKey() == TARGET)
                    ? covered(c, entry.getKey())
                    : entry.getValue().outcome() == Outcome.AGREES);
    boolean nothingMore =
        List.of(TIME, PLACE, DOCUMENT, CAUSE, DEGREE).stream()
            .allMatch(kind ->
                c.has(kind) || !negated(c.statement()) || c.statement().findSlot(kind) == null);
    return same && nothingMore && (c.firmlyFits(ACTOR) || c.firmlyFits(TARGET));
  }

  /// Whether the denial covers whom the assertion names: `no mine did it` denies that a submarine
  /// mine did it, and not the other way round.
  private static boolean covered(EventComparison c, SlotKind kind) {
    Claim denied = negated(c.claim()) ? c.claim() : c.statement();
    Claim asserted = negated(c.claim()) ? c.statement() : c.claim();
    List<Slot> wide = denied.slots(kind);
    return c.fits(kind)
        && asserted.slots(kind).stream()
            .allMatch(narrow -> wide.stream().anyMatch(slot -> includes(slot, narrow)));
  }

  private static boolean includes(Slot wide, Slot narrow) {
    if (wide.value() instanceof SlotValue.Participant w
        && narrow.value() instanceof SlotValue.Participant n) {
      return (w.named() && n.named())
          || (!w.heads().isEmpty() && n.heads().containsAll(w.heads()))
          || w.canonical().equalsIgnoreCase(n.canonical());
    }
    return false;
  }

  static boolean negated(Claim claim) {
    SlotValue.Action action = claim.findAction();
    return action != null && action.negated();
  }
}
