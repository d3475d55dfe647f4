package org.probandum.text.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a rule file beside a class: columns split by tabs, `#` starts a comment line.
///
/// @param file the file's name below the folder of the class's package
/// @param rows in the order of the file
public record RuleTable(String file, List<RuleTable.Row> rows) {

  /// One rule.
  ///
  /// @param where file and 1-based line, for messages
  /// @param cells the columns, without surrounding blanks
  public record Row(String where, List<String> cells) {

    /// Copies the cells.
    public Row {
      cells = List.copyOf(cells);
    }

    /// The column with this 0-based number.
    public String cell(int column) {
      return cells.get(column);
    }

    /// What to throw where this row breaks a rule of its file.
    public IllegalStateException broken(String rule) {
      return new IllegalStateException(where + ": " + rule + ", got " + cells);
    }
  }

  /// Copies the rows.
  public RuleTable {
    rows = List.copyOf(rows);
  }

  /// Reads a file whose rows all have this number of columns.
  ///
  /// @param beside class in whose package's folder the file's name is looked up
  /// @throws IllegalStateException if the file is missing or a row has another number of columns
  public static RuleTable load(Class<?> beside, String file, int columns) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = open(beside, file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(file + ":" + number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new RuleTable(file, rows);
  }

  private static Row row(String where, String line, int columns) {
    Row row = new Row(where, cells(line, '\t'));
    if (row.cells().size() != columns) {
      throw row.broken("needs " + columns + " columns");
    }
    return row;
  }

  /// The parts of a line between separators, without surrounding blanks.
  public static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    cells.add(line.substring(from).strip());
    return List.copyOf(cells);
  }

  private static BufferedReader open(Class<?> beside, String file) {
    InputStream stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("rule file " + file + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
