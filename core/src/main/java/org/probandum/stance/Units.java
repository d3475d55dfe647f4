package org.probandum.stance;

import java.util.HashMap;
import java.util.Map;
import org.probandum.text.pattern.RuleTable;

/// Which counted units can be the same people, and which are a part of them.
final class Units {
  private enum Scope {
    /// Anybody: `person`, `victim`.
    GENERAL,
    /// Those present at an event, whoever they are: `worshipper`, `passenger`.
    PRESENT,
    /// A part only: `child`, `policeman`.
    SUBSET
  }

  private final Map<String, Scope> scopes;

  private Units(Map<String, Scope> scopes) {
    this.scopes = scopes;
  }

  static Units load() {
    Map<String, Scope> scopes = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Units.class, "en/persons.tsv", 2).rows()) {
      for (String word : RuleTable.cells(row.cell(1), ' ')) {
        scopes.put(word, Scope.valueOf(row.cell(0)));
      }
    }
    return new Units(scopes);
  }

  /// Whether both are persons, and neither a part only.
  boolean arePersons(String unit, String other) {
    return isWhole(unit) && isWhole(other);
  }

  /// Whether one counts a part of what the other counts, or another part.
  boolean differInScope(String unit, String other) {
    if (unit.equals(other)) {
      return false;
    }
    return scopes.get(unit) == Scope.SUBSET || scopes.get(other) == Scope.SUBSET;
  }

  private boolean isWhole(String unit) {
    Scope scope = scopes.get(unit);
    return scope == Scope.GENERAL || scope == Scope.PRESENT;
  }
}
