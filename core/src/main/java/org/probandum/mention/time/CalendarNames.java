package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// Names of feasts and of months of other calendars, of one or several words.
final class CalendarNames {
  static final String RESOURCE = "en/festivals.tsv";

  /// A word of a name.
  private record Word(List<String> alternatives, boolean optional) {}

  private record Name(String kind, List<Word> words, String value) {}

  /// A name found.
  ///
  /// @param value what the table says of it
  /// @param to index after its last atom
  record Hit(String value, int to) {}

  private final Map<String, List<Name>> byFirst;

  private CalendarNames(Map<String, List<Name>> byFirst) {
    this.byFirst = byFirst;
  }

  static CalendarNames load() {
    Map<String, List<Name>> byFirst = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(CalendarNames.class, RESOURCE, 5).rows()) {
      Name name = new Name(row.cell(0), words(row), row.cell(2));
      for (String first : name.words().get(0).alternatives()) {
        byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
      }
    }
    return new CalendarNames(byFirst);
  }

  private static List<Word> words(RuleTable.Row row) {
    List<Word> words = new ArrayList<>();
    for (String cell : RuleTable.cells(row.cell(1), ' ')) {
      boolean optional = cell.endsWith("?");
      String body = optional ? cell.substring(0, cell.length() - 1) : cell;
      words.add(new Word(RuleTable.cells(body, '|'), optional));
    }
    if (words.get(0).optional()) {
      throw row.broken("the first word of a name must be there");
    }
    return List.copyOf(words);
  }

  /// The kinds of name that may begin with this word.
  Set<String> kinds(String word) {
    Set<String> kinds = new TreeSet<>();
    for (Name name : byFirst.getOrDefault(word, List.of())) {
      kinds.add(name.kind());
    }
    return kinds;
  }

  /// The longest name of this kind that begins here with a capital letter, or null.
  @Nullable Hit find(String kind, Line line, int at) {
    if (!line.atom(at).capital()) {
      return null;
    }
    Hit best = null;
    for (Name name : byFirst.getOrDefault(line.lower(at), List.of())) {
      int to = name.kind().equals(kind) ? end(name, line, at) : -1;
      if (to > at && (best == null || to > best.to())) {
        best = new Hit(name.value(), to);
      }
    }
    return best;
  }

  private static int end(Name name, Line line, int from) {
    int at = from;
    for (Word word : name.words()) {
      int here = at > from && line.lower(at).equals("-") ? at + 1 : at;
      if (word.alternatives().contains(line.lower(here))) {
        at = here + 1;
      } else if (!word.optional()) {
        return -1;
      }
    }
    return at;
  }
}
