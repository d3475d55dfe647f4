package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds running heads, foot lines and page numbers: what stands at the same height at the edge of
/// several pages, set off from the text, and is the same but for its figures.
final class RunningLines {
  private static final int EDGE = 3;
  private static final int SAME_HEIGHT = 6;
  private static final float SET_OFF = 1.3f;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.|seite|página|стр\\.)?\\s?[-–—\\[(]?\\s?(?:\\d{1,4}|[ivxl]{1,7})"
              + "\\s?[-–—\\])]?(?:\\s?(?:of|/|von|de|из)\\s?\\d{1,4})?");

  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final float body;
  private final int often;
  private final int pages;

  /// On every third page or more: a title of its own stands on odd and even pages, and by chapter.
  private RunningLines(int pages, float body) {
    this.pages = pages;
    this.body = body;
    this.often = Math.max(2, Math.min(pages / 3, 12));
  }

  /// The lines without those.
  static List<Line> removed(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    RunningLines running = new RunningLines(pages.size(), Footnotes.bodySize(lines));
    for (List<Line> page : pages.values()) {
      page.sort(Comparator.comparingDouble(Line::baseline));
      running.look(page.subList(0, Math.min(EDGE, page.size())));
      running.look(page.subList(Math.max(0, page.size() - EDGE), page.size()));
    }
    Set<Line> gone = new HashSet<>();
    for (List<Line> page : pages.values()) {
      running.peel(page, gone);
      running.peel(page.reversed(), gone);
    }
    return lines.stream().filter(line -> !gone.contains(line)).toList();
  }

  private void look(List<Line> edge) {
    for (Line line : edge) {
      for (String key : keys(line)) {
        seen.computeIfAbsent(key, k -> new HashSet<>()).add(line.page());
      }
    }
  }

  /// From the outside inward: as many as run; small ones only if a gap sets them off from what
  /// stays, because footnotes are alike too.
  private void peel(List<Line> page, Set<Line> gone) {
    int run = 0;
    while (run < Math.min(EDGE, page.size()) && isRunning(page.get(run))) {
      run++;
    }
    for (; run > 0; run--) {
      Line last = page.get(run - 1);
      boolean setOff =
          run == page.size()
              || last.size() >= 0.95f * body
              || Math.abs(page.get(run).baseline() - last.baseline()) > SET_OFF * last.size();
      if (setOff) {
        gone.addAll(page.subList(0, run));
        return;
      }
    }
  }

  private boolean isRunning(Line line) {
    if (pages == 1) {
      return line.text().matches("(?i)page 1 (?:of|/) 1");
    }
    boolean number = PAGE_NUMBER.matcher(line.text()).matches();
    for (String key : keys(line)) {
      if (seen.getOrDefault(key, Set.of()).size() >= (number ? 2 : often)) {
        return true;
      }
    }
    return number && line.text().strip().equals(Integer.toString(line.page()));
  }

  /// Its words without figures, at its height and, as heights waver, at the next.
  private static List<String> keys(Line line) {
    String words = line.text().replaceAll("[\\d\\s]{1,200}", "#");
    String plain = PAGE_NUMBER.matcher(line.text()).matches() ? "#" : words;
    int height = Math.round(line.baseline() / SAME_HEIGHT);
    return List.of(plain + "@" + height, plain + "@" + (height + 1));
  }
}
