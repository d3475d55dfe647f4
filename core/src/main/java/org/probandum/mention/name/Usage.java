package org.probandum.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How one document uses its words: with a capital where no rule of position asks for one, and in
/// lower case.
final class Usage {
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> lowers = new HashSet<>();

  private Usage() {}

  static Usage of(List<Line> lines) {
    Usage usage = new Usage();
    for (Line line : lines) {
      for (int at = 0; at < line.size(); at++) {
        if (!line.capital(at)) {
          usage.lowers.add(line.text(at));
        } else if (!line.titleCase() && !line.initial(at)) {
          usage.capitals.add(line.lower(at));
        }
      }
    }
    return usage;
  }

  /// Whether the word has a capital inside a sentence, and is never in lower case.
  boolean isName(String word) {
    return capitals.contains(Lexicon.lower(word)) && !isOrdinary(word);
  }

  /// Whether the word stands somewhere in lower case.
  boolean isOrdinary(String word) {
    return lowers.contains(Lexicon.lower(word));
  }
}
