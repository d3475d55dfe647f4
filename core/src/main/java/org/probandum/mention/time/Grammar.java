package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// The patterns of expressions of time, indexed by what they can begin with.
final class Grammar {
  static final String RESOURCE = "en/patterns.tsv";

  private final Vocabulary vocabulary;
  private final Map<String, List<Pattern>> byBeginning;

  private Grammar(Vocabulary vocabulary, Map<String, List<Pattern>> byBeginning) {
    this.vocabulary = vocabulary;
    this.byBeginning = byBeginning;
  }

  static Grammar load(Vocabulary vocabulary) {
    Map<String, List<Pattern>> byBeginning = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Grammar.class, RESOURCE, 4).rows()) {
      Pattern pattern = Pattern.parse(row);
      for (String beginning : pattern.beginnings()) {
        byBeginning.computeIfAbsent(beginning, word -> new ArrayList<>()).add(pattern);
      }
    }
    return new Grammar(vocabulary, byBeginning);
  }

  /// The matches in a sentence from left to right, the longest at each place, not overlapping.
  List<Match> match(Line line, Guard guard) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Match match = preferInner(line, longest(line, at, guard), at, guard);
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        at = match.to();
      }
    }
    return matches;
  }

  /// A pattern that asks for a word outside the mention yields to a longer one without it.
  private @Nullable Match preferInner(Line line, @Nullable Match match, int at, Guard guard) {
    if (match == null || match.from() == at) {
      return match;
    }
    Match inner = longest(line, match.from(), guard);
    return inner != null && inner.to() > match.to() ? inner : match;
  }

  private @Nullable Match longest(Line line, int at, Guard guard) {
    Match best = null;
    for (String kind : vocabulary.kinds(line, at)) {
      for (Pattern pattern : byBeginning.getOrDefault(kind, List.of())) {
        Match match = pattern.find(line, at, vocabulary);
        if (match != null
            && (best == null || match.to() > best.to())
            && guard.admits(line, match)) {
          best = match;
        }
      }
    }
    return best;
  }
}
