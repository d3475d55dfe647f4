package org.probandum.mention.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// How much of a unit a vague modifier leaves: late 2024 is September to December.
final class Limits {
  static final String RESOURCE = "en/limits.tsv";

  /// A part of a unit.
  ///
  /// @param first number of the first piece, 0-based
  /// @param after number of the first piece after it
  /// @param piece what is counted
  private record Part(int first, int after, CalendarUnit piece) {}

  /// A stretch of the calendar.
  ///
  /// @param earliest its first day
  /// @param latest its last day
  /// @param precision how exactly its limits are meant
  record Stretch(LocalDate earliest, LocalDate latest, CalendarUnit precision) {}

  private final Map<String, Part> parts;

  private Limits(Map<String, Part> parts) {
    this.parts = parts;
  }

  static Limits load() {
    Map<String, Part> parts = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Limits.class, RESOURCE, 6).rows()) {
      int first = Integer.parseInt(row.cell(2));
      int after = Integer.parseInt(row.cell(3));
      if (first >= after) {
        throw row.broken("first must be less than after");
      }
      CalendarUnit piece = CalendarUnit.valueOf(row.cell(4));
      parts.put(row.cell(0) + " " + row.cell(1), new Part(first, after, piece));
    }
    return new Limits(Map.copyOf(parts));
  }

  /// The stretch that is left of a moment, or null where the modifier leaves it whole.
  @Nullable Stretch find(Moment moment, Found.Modifier modifier) {
    Part part = parts.get(moment.unit() + " " + modifier);
    if (part == null) {
      return null;
    }
    LocalDate earliest = part.piece().add(moment.start(), part.first());
    LocalDate after = part.piece().add(moment.start(), part.after());
    LocalDate last = after.minusDays(1);
    LocalDate latest = last.isAfter(moment.end()) ? moment.end() : last;
    return new Stretch(earliest, latest, part.piece());
  }
}
