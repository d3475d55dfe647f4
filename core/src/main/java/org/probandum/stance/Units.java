package org.probandum.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Which counted units can be the same people, and which are a part of them.
final class Units {
  private static final String RESOURCE = "/org/probandum/stance/en/persons.tsv";

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
    try (InputStream in = Units.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw new IllegalStateException(RESOURCE + ":" + number + ": two cells expected");
        }
        for (String word : cells[1].split(" ", -1)) {
          scopes.put(word, Scope.valueOf(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
