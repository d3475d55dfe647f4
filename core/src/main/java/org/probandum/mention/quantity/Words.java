package org.probandum.mention.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.probandum.text.pattern.RuleTable;

/// Sets of words by name: nouns of persons, words that make a number a name, and so on.
final class Words {

  /// The sets.
  enum Kind {
    LIGHT,
    PERSON,
    IDENTIFIER,
    THING,
    NOT_ONE_NOUN,
    SCORE_AFTER,
    MOTION,
    GIVES_OVER,
    STREET
  }

  private final Map<String, Set<String>> sets;

  private Words(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  static Words load() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (Kind kind : Kind.values()) {
      sets.put(kind.name(), new HashSet<>());
    }
    for (RuleTable.Row row : RuleTable.load(Words.class, "en/words.tsv", 2).rows()) {
      Set<String> set = sets.get(row.cell(0));
      if (set == null) {
        throw row.broken("unknown kind " + row.cell(0));
      }
      set.add(row.cell(1));
    }
    return new Words(sets);
  }

  boolean has(Kind kind, String word) {
    return sets.getOrDefault(kind.name(), Set.of()).contains(word);
  }
}
