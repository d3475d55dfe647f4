package org.probandum.model;

import java.util.List;

/// All that the article and the sources count of one incident, side by side.
///
/// @param id `n` and its 1-based number in the report
/// @param incident what it is, by the place and time that the article gives it, else by the claim
/// @param claimIds the article's claims that count in it, in order
/// @param counts by the day up to which they hold, then by publication; undated ones last
public record Ledger(String id, String incident, List<String> claimIds, List<LedgerCount> counts) {

  public Ledger {
    claimIds = List.copyOf(claimIds);
    counts = List.copyOf(counts);
    if (claimIds.isEmpty() || counts.isEmpty()) {
      throw new IllegalArgumentException("ledger " + id + " has no claim or no count");
    }
  }

  /// Whether a source gives a count beside the article's own.
  public boolean compares() {
    return counts.stream().anyMatch(count -> count.standing() != LedgerCount.Standing.ARTICLE);
  }
}
