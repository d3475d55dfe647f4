package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.text.pattern.RuleTable;

/// The words that the patterns name by class (`MONTH`, `UNIT`, `BACK`), each with its value.
final class Lexicon {
  private static final String CAPITAL_ONLY = "!";

  /// One meaning of a word.
  ///
  /// @param kind its class
  /// @param value what it stands for, as written in the table
  /// @param capitalOnly whether it has this meaning only with a capital letter
  record Entry(String kind, String value, boolean capitalOnly) {}

  private final Map<String, List<Entry>> entries;

  private Lexicon(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  static Lexicon load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Lexicon.class, "en/lexicon.tsv", 3).rows()) {
      String value = row.cell(2);
      boolean capital = value.endsWith(CAPITAL_ONLY);
      String plain = capital ? value.substring(0, value.length() - 1) : value;
      entries
          .computeIfAbsent(row.cell(1), word -> new ArrayList<>())
          .add(new Entry(row.cell(0), plain, capital));
    }
    return new Lexicon(entries);
  }

  /// All meanings of this word; empty for most words.
  List<Entry> entries(String word) {
    return entries.getOrDefault(word, List.of());
  }

  /// The value that this atom has in a class, or null where it is not in the class.
  @Nullable String find(String kind, Atom atom) {
    for (Entry entry : entries(atom.lower())) {
      if (entry.kind().equals(kind) && (!entry.capitalOnly() || atom.capital())) {
        return entry.value();
      }
    }
    return null;
  }
}
