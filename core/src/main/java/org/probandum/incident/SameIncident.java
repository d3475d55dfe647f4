package org.probandum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.DayRange;
import org.probandum.model.InnerFinding;
import org.probandum.model.Place;

/// Whether two claims of the article count in one incident: the ladder of what joins them and what
/// keeps them apart, first rung that fits.
///
/// @param inner what the article's claims show by themselves
record SameIncident(List<InnerFinding> inner) {

  boolean holds(CountedClaim a, CountedClaim b) {
    if (countChanges(a.claim(), b.claim())) {
      return true;
    }
    if (apart(a.findDays(), b.findDays()) || apart(a.places(), b.places())) {
      return false;
    }
    return a.claim().sentenceId().equals(b.claim().sentenceId()) || sameDaysAndPlace(a, b);
  }

  /// Whether the article was found to give two counts of the same in them.
  private boolean countChanges(Claim a, Claim b) {
    Set<String> ids = Set.of(a.id(), b.id());
    return inner.stream()
        .filter(found -> found.kind() == InnerFinding.Kind.COUNT_CHANGES)
        .anyMatch(found -> ids.contains(found.claimId()) && containsOther(ids, found));
  }

  private static boolean containsOther(Set<String> ids, InnerFinding found) {
    String other = found.otherClaimId();
    return other != null && ids.contains(other) && !other.equals(found.claimId());
  }

  private static boolean apart(@Nullable DayRange a, @Nullable DayRange b) {
    return a != null && b != null && !a.overlaps(b);
  }

  private static boolean apart(List<Place> a, List<Place> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(p -> b.stream().anyMatch(q -> p.holds(q) || q.holds(p)));
  }

  private static boolean sameDaysAndPlace(CountedClaim a, CountedClaim b) {
    return a.findDays() != null
        && b.findDays() != null
        && a.places().stream()
            .map(Place::gazetteerId)
            .anyMatch(id -> b.places().stream().anyMatch(p -> p.gazetteerId().equals(id)));
  }
}
