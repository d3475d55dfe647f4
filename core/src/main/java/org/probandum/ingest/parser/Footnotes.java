package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells footnotes from the text: small lines at the foot of a column, from one that begins with a
/// number or a sign.
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("(?:\\[?\\d{1,3}(?!\\d)\\]?|[*†‡§]{1,3})\\s?\\S.*");

  private Footnotes() {}

  /// The lines that belong to footnotes.
  static Set<Line> of(List<Line> lines) {
    float body = bodySize(lines);
    Map<Integer, List<Line>> blocks = new HashMap<>();
    Map<Integer, List<Line>> pages = new HashMap<>();
    for (Line line : lines) {
      blocks.computeIfAbsent(line.block(), b -> new ArrayList<>()).add(line);
      pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line);
    }
    Set<Line> found = new HashSet<>();
    for (List<Line> block : blocks.values()) {
      if (isLastOfPage(block, pages.getOrDefault(block.getFirst().page(), List.of()))) {
        int first = block.size();
        for (int i = block.size() - 1; i >= 0 && block.get(i).size() <= 0.92f * body; i--) {
          first = isMarked(block, i) ? i : first;
        }
        found.addAll(block.subList(first, block.size()));
      }
    }
    return found;
  }

  private static boolean isMarked(List<Line> block, int index) {
    return MARK.matcher(block.get(index).text()).matches();
  }

  /// Whether no larger text stands below: a table's note in the middle of a page is none.
  private static boolean isLastOfPage(List<Line> block, List<Line> page) {
    Line last = block.getLast();
    for (Line line : page) {
      boolean below = line.baseline() > last.baseline() + 1;
      boolean above = line.left() < last.blockRight() && line.right() > last.blockLeft();
      if (below && above && line.size() > 1.05f * last.size()) {
        return false;
      }
    }
    return true;
  }

  /// The size of most letters.
  static float bodySize(List<Line> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (Line line : lines) {
      letters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
    }
    int size = 0;
    int most = -1;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() > size)) {
        most = entry.getValue();
        size = entry.getKey();
      }
    }
    return size / 4f;
  }
}
