package org.probandum.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The abbreviations of a language, each with how the full stop after it is read.
///
/// @param exact kind by form as written, with its full stop
/// @param folded the same by form in lower case, for text in one case only
record Abbreviations(Map<String, Kind> exact, Map<String, Kind> folded) {

  /// How the full stop after an abbreviation is read.
  enum Kind {
    /// Never ends a sentence.
    TITLE,
    /// Does not end one before a figure.
    NUMBERED,
    /// Ends one only before a word that often begins a sentence.
    ENDING,
    /// Ends one before a capital, unless a day, month or time zone follows.
    CLOCK
  }

  Abbreviations {
    exact = Map.copyOf(exact);
    folded = Map.copyOf(folded);
  }

  /// The English table.
  static Abbreviations load() {
    Map<String, Kind> exact = new HashMap<>();
    Map<String, Kind> folded = new HashMap<>();
    for (List<String> row : TextData.rows("abbreviations.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(0));
      for (String form : row.get(1).split(" +", -1)) {
        exact.putIfAbsent(form, kind);
        folded.putIfAbsent(form.toLowerCase(Locale.ROOT), kind);
      }
    }
    return new Abbreviations(exact, folded);
  }

  /// The kind of this form (with its full stop), or null where it is no abbreviation. A form in
  /// capitals only is looked up without regard to case.
  @Nullable Kind find(String form, Casing casing) {
    Kind kind = exact.get(form);
    if (kind == null && casing != Casing.MIXED && form.length() <= 8) {
      kind = folded.get(form.toLowerCase(Locale.ROOT));
    }
    return kind;
  }
}
