package org.probandum.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Small closed classes of words (`negation`, `hedge`, `degree` …), from `words.tsv`.
final class ClauseWords {

  private final Map<String, Set<String>> classes = new LinkedHashMap<>();

  private ClauseWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      classes.put(row.get(0), new LinkedHashSet<>(List.of(row.get(1).split(", "))));
    }
  }

  static ClauseWords load() {
    return new ClauseWords(ClaimTable.load("words.tsv", 2));
  }

  /// Whether the class holds the word, which is in lower case.
  boolean is(String name, String word) {
    Set<String> found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return found.contains(word);
  }
}
