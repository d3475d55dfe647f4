package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probandum.model.Stance;
import org.probandum.text.pattern.RuleTable;

/// The cues of attribution and the word classes that their finder needs.
final class AttributionLexicon {
  private final Map<String, List<AttributionCue>> cues = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<AttributionCue> all = new ArrayList<>();

  private AttributionLexicon() {}

  static AttributionLexicon load() {
    AttributionLexicon lexicon = new AttributionLexicon();
    for (RuleTable.Row row :
        RuleTable.load(AttributionLexicon.class, "en/attribution.tsv", 5).rows()) {
      lexicon.add(cue(row));
    }
    for (RuleTable.Row row :
        RuleTable.load(AttributionLexicon.class, "en/attribution-words.tsv", 2).rows()) {
      lexicon.classes.put(row.cell(0), Set.copyOf(RuleTable.cells(row.cell(1), ' ')));
    }
    Comparator<AttributionCue> longestFirst = Comparator.comparingInt(cue -> -cue.rest().size());
    lexicon.cues.values().forEach(list -> list.sort(longestFirst));
    return lexicon;
  }

  private void add(AttributionCue cue) {
    all.add(cue);
    cues.computeIfAbsent(cue.head(), key -> new ArrayList<>()).add(cue);
  }

  private static AttributionCue cue(RuleTable.Row row) {
    List<String> words = RuleTable.cells(row.cell(0), ' ');
    try {
      return new AttributionCue(
          words.getFirst(),
          words.subList(1, words.size()),
          AttributionCue.Part.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
          Set.copyOf(RuleTable.cells(row.cell(2), ' ')),
          Stance.valueOf(row.cell(3)),
          row.cell(4));
    } catch (IllegalArgumentException e) {
      throw row.broken("part, patterns and stance must be known ones (" + e.getMessage() + ")");
    }
  }

  /// The cues in the order of the file.
  List<AttributionCue> all() {
    return List.copyOf(all);
  }

  /// The cues whose first word has this lemma, longest first.
  List<AttributionCue> cues(String lemma) {
    return cues.getOrDefault(lemma, List.of());
  }

  /// Whether the word, in lower case, is of this class.
  boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
