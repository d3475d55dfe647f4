package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// A sequence of elements that an expression of time may have.
///
/// @param form what it describes
/// @param elements in order; some may be absent, and leading ones may stand outside the mention
record Pattern(Form form, List<Element> elements) {

  /// A place in the pattern.
  ///
  /// @param alternatives classes (upper case) or plain words, any one of them
  /// @param optional whether it may be absent
  /// @param outside whether it stands before the mention
  record Element(List<String> alternatives, boolean optional, boolean outside) {}

  /// Reads a line of the table.
  static Pattern parse(RuleTable.Row row) {
    List<Element> elements = new ArrayList<>();
    for (String cell : row.cell(1).split(" ", -1)) {
      boolean outside = cell.startsWith("[");
      boolean optional = cell.endsWith("?") && cell.length() > 1;
      String body = cell.substring(outside ? 1 : 0, cell.length() - (optional ? 1 : 0));
      elements.add(new Element(List.of(body.split("\\|", -1)), optional, outside));
    }
    for (Form form : Form.values()) {
      if (form.name().equals(row.cell(0))) {
        return new Pattern(form, elements);
      }
    }
    throw row.broken("unknown form " + row.cell(0));
  }

  /// Every class and word that a match can begin with.
  Set<String> beginnings() {
    Set<String> result = new TreeSet<>();
    for (Element element : elements) {
      result.addAll(element.alternatives());
      if (!element.optional()) {
        break;
      }
    }
    return result;
  }

  /// The longest match at this atom, or null.
  @Nullable Match find(Line line, int at, Vocabulary vocabulary) {
    return find(line, at, vocabulary, 0, new ArrayList<>(), at);
  }

  /// A mention neither begins nor ends with a comma or `of` that an absent element leaves over.
  private @Nullable Match trimmed(Line line, int from, int to, List<Match.Slot> slots) {
    int first = from;
    int after = to;
    while (first < after && loose(line, first)) {
      first++;
    }
    while (after > first && loose(line, after - 1)) {
      after--;
    }
    return after > first ? new Match(form, first, after, List.copyOf(slots)) : null;
  }

  private static boolean loose(Line line, int at) {
    return line.lower(at).equals(",") || line.lower(at).equals("of");
  }

  // Recursion is over the elements of the pattern, at most a dozen, never over the text.
  private @Nullable Match find(
      Line line, int at, Vocabulary vocabulary, int index, List<Match.Slot> slots, int from) {
    if (index == elements.size()) {
      return trimmed(line, from, at, slots);
    }
    Element element = elements.get(index);
    if (at < line.size()) {
      for (String alternative : element.alternatives()) {
        Vocabulary.Reading reading = vocabulary.find(alternative, line, at);
        if (reading == null) {
          continue;
        }
        slots.add(reading.slot());
        int start = element.outside() ? reading.to() : from;
        Match match = find(line, reading.to(), vocabulary, index + 1, slots, start);
        if (match != null) {
          return match;
        }
        slots.remove(slots.size() - 1);
      }
    }
    return element.optional() ? find(line, at, vocabulary, index + 1, slots, from) : null;
  }
}
