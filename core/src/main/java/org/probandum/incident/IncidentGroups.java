package org.probandum.incident;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.InnerFinding;

/// Puts claims with a count into incidents, by the order of the claims.
final class IncidentGroups {
  private IncidentGroups() {}

  static List<List<CountedClaim>> of(List<CountedClaim> claims, List<InnerFinding> inner) {
    SameIncident same = new SameIncident(inner);
    List<List<CountedClaim>> groups = new ArrayList<>();
    for (CountedClaim claim : claims) {
      if (claim.counts()) {
        add(claim, groups, same);
      }
    }
    return groups;
  }

  /// A claim that joins two groups makes one of them.
  private static void add(CountedClaim claim, List<List<CountedClaim>> groups, SameIncident same) {
    List<List<CountedClaim>> met =
        groups.stream()
            .filter(g -> g.stream().anyMatch(other -> same.holds(other, claim)))
            .toList();
    List<CountedClaim> home = new ArrayList<>();
    met.forEach(home::addAll);
    home.add(claim);
    int at = met.isEmpty() ? groups.size() : groups.indexOf(met.getFirst());
    groups.removeAll(met);
    groups.add(at, home);
  }
}
