package org.probandum.stance;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// Which counted units can be the same people or things, and which are a part of them.
final class Units {
  private enum Scope {
    /// Anybody: `person`, `victim`.
    GENERAL,
    /// Those present at an event, whoever they are: `worshipper`, `passenger`.
    PRESENT,
    /// Those who fight, of whatever side: `militant`, `commander`.
    ARMED,
    /// A part only: `child`, `policeman`.
    SUBSET
  }

  private static final String PERSON = "PERSON";

  private final Map<String, Scope> scopes;
  private final Map<String, String> kinds;

  private Units(Map<String, Scope> scopes, Map<String, String> kinds) {
    this.scopes = Map.copyOf(scopes);
    this.kinds = Map.copyOf(kinds);
  }

  static Units load() {
    Map<String, Scope> scopes = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Units.class, "en/persons.tsv", 2).rows()) {
      for (String word : RuleTable.cells(row.cell(1), ' ')) {
        scopes.put(word, Scope.valueOf(row.cell(0)));
      }
    }
    Map<String, String> kinds = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Units.class, "en/kinds.tsv", 2).rows()) {
      for (String word : RuleTable.cells(row.cell(1), ' ')) {
        kinds.put(word, row.cell(0));
      }
    }
    scopes.keySet().forEach(word -> kinds.put(word, PERSON));
    return new Units(scopes, kinds);
  }

  /// Whether the word names persons of any kind.
  boolean isPerson(String unit) {
    return scopes.containsKey(unit);
  }

  /// Whether both are persons, and neither a part only.
  boolean arePersons(String unit, String other) {
    return isWhole(scopes.get(unit)) && isWhole(scopes.get(other));
  }

  /// Whether the two are known to be of different kinds: fish and sailors, boats and houses. A word
  /// of no known kind can be of any.
  boolean differInKind(String unit, String other) {
    String kind = kinds.get(unit);
    String otherKind = kinds.get(other);
    return kind != null && otherKind != null && !kind.equals(otherKind);
  }

  /// Whether one counts a part of what the other counts, or another part.
  boolean differInScope(String unit, String other) {
    boolean bothFight = scopes.get(unit) == Scope.ARMED && scopes.get(other) == Scope.ARMED;
    if (unit.equals(other) || bothFight) {
      return false;
    }
    return isPart(scopes.get(unit)) || isPart(scopes.get(other));
  }

  private static boolean isWhole(@Nullable Scope scope) {
    return scope == Scope.GENERAL || scope == Scope.PRESENT || scope == Scope.ARMED;
  }

  private static boolean isPart(@Nullable Scope scope) {
    return scope == Scope.SUBSET || scope == Scope.ARMED;
  }
}
