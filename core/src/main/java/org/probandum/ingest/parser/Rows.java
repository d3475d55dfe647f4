package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of a table as paragraphs that stand alone: `Date: 2024-05-01; Killed: 12` where the first
/// row names the columns, else the values set off by ` | `.
final class Rows {
  private static final int LONGEST_NAME = 80;

  private @Nullable List<String> names;
  private boolean begun;

  /// The row as one line, empty where it holds nothing.
  String next(List<String> cells) {
    List<String> values = cells.stream().map(Rows::line).toList();
    if (values.stream().allMatch(String::isEmpty)) {
      return "";
    }
    if (!begun) {
      begun = true;
      names = areNames(values) ? values : null;
      return String.join(" | ", values.stream().filter(value -> !value.isEmpty()).toList());
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        String name = names != null && i < names.size() ? names.get(i) : "";
        parts.add(name.isEmpty() ? values.get(i) : name + ": " + values.get(i));
      }
    }
    return String.join(names == null ? " | " : "; ", parts);
  }

  private static String line(String cell) {
    return cell.strip().replaceAll("\\s{1,1000}", " ");
  }

  /// Two or more different short words without figures.
  private static boolean areNames(List<String> values) {
    int end = values.size();
    while (end > 0 && values.get(end - 1).isEmpty()) {
      end--;
    }
    List<String> named = values.subList(0, end);
    return named.size() >= 2
        && new HashSet<>(named).size() == named.size()
        && named.stream()
            .allMatch(value ->
                value.length() <= LONGEST_NAME
                    && value.chars().anyMatch(Character::isLetter)
                    && !Character.isDigit(value.charAt(0)));
  }
}
