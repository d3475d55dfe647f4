package org.probandum.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.probandum.model.Acceptance;
import org.probandum.model.Verdict;

/// A table of what a person decided: `claim` (its id), `verdict`, `by`, `on` (a day). Rows without
/// a verdict are passed over, so that the table of claims with its columns `accepted_verdict`,
/// `accepted_by` and `accepted_on` filled in will do.
public final class DecisionTable {
  private DecisionTable() {}

  /// The decisions of the table, in its order.
  ///
  /// @throws IntakeException where the bytes are no such table; it names the row
  public static List<Acceptance> read(byte[] bytes) throws IntakeException {
    List<Acceptance> decisions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CSVRecord row : Table.read(bytes, "verdict", "accepted_verdict").rows()) {
      String verdict = Table.find(row, "verdict", "accepted_verdict");
      if (verdict != null) {
        Acceptance decision = decision(row, verdict, "row " + (row.getRecordNumber() + 1));
        if (!seen.add(decision.claimId())) {
          throw new IntakeException("claim " + decision.claimId() + " is decided twice");
        }
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private static Acceptance decision(CSVRecord row, String verdict, String place)
      throws IntakeException {
    String claim = Table.find(row, "claim");
    String by = Table.find(row, "by", "accepted_by");
    String on = Table.find(row, "on", "accepted_on");
    if (claim == null || by == null || on == null) {
      throw new IntakeException(place + " does not say which claim, by whom and on which day");
    }
    try {
      String name = verdict.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
      return new Acceptance(claim, Verdict.valueOf(name), by, LocalDate.parse(on.strip()));
    } catch (IllegalArgumentException e) {
      throw new IntakeException(place + " has no verdict that there is: " + verdict, e);
    } catch (DateTimeException e) {
      throw new IntakeException(place + " has no day like 2026-02-18: " + on, e);
    }
  }
}
