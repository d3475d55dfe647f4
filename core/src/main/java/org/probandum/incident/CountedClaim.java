package org.probandum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.DayRange;
import org.probandum.model.Finding;
import org.probandum.model.Place;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// A claim of the article with all that was compared with it.
///
/// @param claim the claim
/// @param findings every passage that was compared, not only those that bear on it
public record CountedClaim(Claim claim, List<Finding> findings) {

  public CountedClaim {
    findings = List.copyOf(findings);
  }

  /// Whether the claim says how many.
  boolean counts() {
    return claim.findSlot(SlotKind.QUANTITY) != null;
  }

  /// The days that the claim names, or null where it names none.
  @Nullable DayRange findDays() {
    DayRange days = null;
    for (Slot slot : claim.slots(SlotKind.TIME)) {
      DayRange named = slot.value() instanceof SlotValue.When w ? DayRange.find(w.time()) : null;
      days = days == null || named == null ? (days == null ? named : days) : days.hull(named);
    }
    return days;
  }

  /// The places that the claim names.
  List<Place> places() {
    return claim.slots(SlotKind.PLACE).stream()
        .map(Slot::value)
        .filter(SlotValue.Where.class::isInstance)
        .map(value -> ((SlotValue.Where) value).place())
        .toList();
  }
}
