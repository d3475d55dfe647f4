package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.mention.number.Atom;
import org.probandum.text.pattern.RuleTable;

/// Words before a date that narrow it or make it vague: late 2024, about two years.
final class Modifiers {
  static final String RESOURCE = "en/modifiers.tsv";
  private static final Set<String> ABOUT = Set.of("around", "about", "circa", "roughly");

  private record Phrase(Found.Modifier modifier, List<String> words) {}

  private final Map<String, List<Phrase>> byLastWord;

  private Modifiers(Map<String, List<Phrase>> byLastWord) {
    this.byLastWord = byLastWord;
  }

  static Modifiers load() {
    Map<String, List<Phrase>> byLastWord = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Modifiers.class, RESOURCE, 4).rows()) {
      List<String> words = List.of(row.cell(1).split(" ", -1));
      Phrase phrase = new Phrase(modifier(row), words);
      byLastWord
          .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
          .add(phrase);
    }
    return new Modifiers(byLastWord);
  }

  private static Found.Modifier modifier(RuleTable.Row row) {
    for (Found.Modifier modifier : Found.Modifier.values()) {
      if (modifier.name().equals(row.cell(0))) {
        return modifier;
      }
    }
    throw row.broken("unknown modifier " + row.cell(0));
  }

  /// The expression with the modifier that stands before it, or unchanged.
  Found apply(Line line, Found found, int floor) {
    int end = found.from();
    if (line.lower(end - 1).equals("-")) {
      end--;
    }
    Phrase best = null;
    for (Phrase phrase : byLastWord.getOrDefault(line.lower(end - 1), List.of())) {
      boolean longer = best == null || phrase.words().size() > best.words().size();
      if (longer && stands(line, phrase, end, floor) && fits(line, phrase, found)) {
        best = phrase;
      }
    }
    return best == null
        ? found
        : found.with(best.modifier()).spanning(end - best.words().size(), found.to());
  }

  private static boolean stands(Line line, Phrase phrase, int end, int floor) {
    int start = end - phrase.words().size();
    if (start < floor) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!line.lower(start + i).equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Line line, Phrase phrase, Found found) {
    if (phrase.modifier() != Found.Modifier.APPROX) {
      return found.begin() != null && found.begin().equals(found.end());
    }
    boolean about = ABOUT.contains(phrase.words().get(phrase.words().size() - 1));
    return switch (found.match().form()) {
      case DURATION, SHIFT -> counted(line, found);
      case DATE, CLOCK, WEEKDAY, DECADE, SEASON, QUARTER, RANGE -> about && found.begin() != null;
      case MONTHREL, DAYWORD, NIGHTWORD, PARTREL, UNITREL, UNITSAME, SHIFTVAGUE -> false;
      case SET, PRESENT, PAST, FUTURE, CENTURY, HALF, YEAREND, PART -> false;
      case HOLIDAY, HIJRI, SOLAR -> about && found.begin() != null;
    };
  }

  private static boolean counted(Line line, Found found) {
    Match.Slot number = found.match().find("NUM");
    Atom first = line.atom(found.from());
    return (number != null && number.at() == found.from())
        || first.lower().equals("a")
        || first.lower().equals("an");
  }
}
