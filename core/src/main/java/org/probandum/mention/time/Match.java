package org.probandum.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pattern found in a sentence.
///
/// @param form what it describes
/// @param from index of the first atom of the mention
/// @param to index after its last atom
/// @param slots what the elements matched, in order
record Match(Form form, int from, int to, List<Slot> slots) {
  private static final List<String> RANKS = List.of("ORD", "QNAME", "HNAME", "RANK");

  /// What one element matched.
  ///
  /// @param kind its class, or `=` for a plain word
  /// @param text the value that the class gives it, or the plain word
  /// @param number that value as a number, where it is one
  /// @param at index of its first atom
  /// @param word the first atom's lower-case text
  record Slot(String kind, String text, double number, int at, String word) {
    int whole() {
      return (int) number;
    }
  }

  /// The n-th (0-based) slot of this class, or null.
  @Nullable Slot find(String kind, int n) {
    int seen = 0;
    for (Slot slot : slots) {
      if (slot.kind().equals(kind) && seen++ == n) {
        return slot;
      }
    }
    return null;
  }

  @Nullable Slot find(String kind) {
    return find(kind, 0);
  }

  boolean has(String kind) {
    return find(kind, 0) != null;
  }

  /// Whether a plain word of the pattern was this one.
  boolean says(String word) {
    for (Slot slot : slots) {
      if (slot.kind().equals("=") && slot.text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// The rank that an ordinal, `Q3` or `final` gives among so many; 0 where none does.
  int rank(int last) {
    for (String kind : RANKS) {
      Slot slot = find(kind);
      if (slot != null) {
        int rank = slot.whole();
        return kind.equals("RANK") ? Math.min(rank, last) : rank > last ? 0 : rank;
      }
    }
    return 0;
  }

  /// The direction in time that a word gives: -1 back, 0 same, 1 ahead.
  int direction() {
    return has("BACK") ? -1 : has("AHEAD") ? 1 : 0;
  }

  /// Whether it is counted back from another date (`year-ago`, `last year's`).
  boolean counted() {
    return says("ago") || says("earlier") || has("BACK") || has("YEAR");
  }

  /// How many of the unit: the number named, 2 for the weeks of a fortnight, else 1.
  double count() {
    Slot number = find("NUM");
    return number != null ? number.number() : says("fortnight") ? 2 : 1;
  }

  /// The first unit named, or null.
  @Nullable CalendarUnit findUnit() {
    if (says("fortnight")) {
      return CalendarUnit.WEEK;
    }
    for (Slot slot : slots) {
      if (slot.kind().equals("UNIT") || slot.kind().equals("UNITS")) {
        return CalendarUnit.valueOf(slot.text());
      }
    }
    return null;
  }
}
