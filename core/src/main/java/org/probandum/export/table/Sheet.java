package org.probandum.export.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table.
///
/// @param name what its rows are
/// @param heads the names of its columns
/// @param rows each with as many cells as there are heads
record Sheet(String name, List<String> heads, List<List<Cell>> rows) {
  Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(
            "a row of " + name + " has " + row.size() + " cells, not " + heads.size());
      }
    }
  }

  /// What one cell holds.
  sealed interface Cell {
    /// Words.
    record Text(String text) implements Cell {
      /// Whether a spreadsheet could take it for a formula or a command.
      boolean isRisky() {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
      }
    }

    /// A whole number.
    record Whole(long number) implements Cell {}

    /// First letters that make a formula in one program or another, also in their wide forms.
    String RISKY = "=+-@\t\r\n＝＋－＠";
  }

  /// Puts a row together.
  static final class Row {
    private final List<Cell> cells = new ArrayList<>();

    Row text(@Nullable String text) {
      cells.add(new Cell.Text(text == null ? "" : text));
      return this;
    }

    Row name(@Nullable Enum<?> value) {
      return text(value == null ? null : value.name());
    }

    Row whole(long number) {
      cells.add(new Cell.Whole(number));
      return this;
    }

    List<Cell> cells() {
      return List.copyOf(cells);
    }
  }
}
