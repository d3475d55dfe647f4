package org.probandum.mention.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of rules: lines of tab-separated cells, `#` for a remark, read from the class path.
///
/// @param name the resource, for messages
/// @param rows the lines that are not empty and no remark, in order
public record Table(String name, List<Row> rows) {

  /// One line of a table.
  ///
  /// @param table the resource it stands in
  /// @param line its 1-based line number
  /// @param cells its cells, stripped
  public record Row(String table, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell in this column (0-based), or the empty string where the line is shorter.
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /// The exception that says what is wrong with this line.
    public IllegalStateException wrong(String message) {
      return new IllegalStateException(table + ", line " + line + ": " + message);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /// Reads a resource that stands beside a class's package.
  ///
  /// @param columns least number of cells in each line
  /// @throws IllegalStateException if the resource is absent or a line has fewer cells
  public static Table read(Class<?> owner, String resource, int columns) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("rules are missing from the class path: " + resource);
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// Reads a table from its text.
  public static Table parse(String name, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      Row row = new Row(name, number, cells);
      if (cells.size() < columns) {
        throw row.wrong("needs " + columns + " cells, has " + cells.size());
      }
      rows.add(row);
    }
    return new Table(name, rows);
  }
}
