package org.probandum.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.probandum.text.pattern.RuleTable;

/// What comparison knows of families of action and of kinds of documents, read from
/// `stance/en/rules.tsv`: a rule name, then its words.
final class StanceRules {
  private final Map<String, Set<String>> words;
  private final Map<String, Set<String>> related;

  private StanceRules(Map<String, Set<String>> words, Map<String, Set<String>> related) {
    this.words = words;
    this.related = related;
  }

  static StanceRules load() {
    Map<String, Set<String>> words = new HashMap<>();
    Map<String, Set<String>> related = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(StanceRules.class, "en/rules.tsv", 2).rows()) {
      Set<String> values = new HashSet<>(RuleTable.cells(row.cell(1), ' '));
      if (row.cell(0).equals("related")) {
        for (String value : values) {
          related.computeIfAbsent(value, key -> new HashSet<>()).addAll(values);
        }
      } else {
        words.computeIfAbsent(row.cell(0), key -> new HashSet<>()).addAll(values);
      }
    }
    return new StanceRules(words, related);
  }

  /// Whether two families are near enough that one bears on the other without being the same.
  boolean areRelated(String family, String other) {
    return related.getOrDefault(family, Set.of()).contains(other);
  }

  /// Whether this can happen to the same person or thing hardly more than once, so that another
  /// date or place is a contradiction and not another event.
  boolean happensOnce(String family) {
    return is("once", family);
  }

  /// Whether a statement of this family about somebody else is an accusation.
  boolean accuses(String family) {
    return is("accuses", family);
  }

  /// Whether it is an act of violence or disaster for which responsibility can be claimed.
  boolean isClaimable(String family) {
    return is("claimable", family);
  }

  /// Whether this word, found in what a claimant is called, makes it a document rather than a
  /// party.
  boolean isDocumentWord(String word) {
    return is("document", word);
  }

  /// Whether a document of this kind gives counts that were closed when it was written.
  boolean isRetrospective(String word) {
    return is("retrospective", word);
  }

  private boolean is(String rule, String word) {
    return words.getOrDefault(rule, Set.of()).contains(word);
  }
}
