package org.probandum.mention.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of this package: UTF-8, cells parted by tabs, `#` begins a comment line.
final class NameData {
  private static final String FOLDER = "/org/probandum/mention/name/en/";

  private NameData() {}

  /// The rows of a table, each with exactly this number of cells.
  static List<List<String>> rows(String name, int cells) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != cells) {
        throw new IllegalStateException(
            FOLDER + name + ", line " + number + ": needs " + cells + " cells, has " + row.size());
      }
      rows.add(row);
    }
    return rows;
  }

  /// The parts of a cell; none for an empty one.
  static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }

  private static List<String> lines(String name) {
    try (InputStream in = NameData.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + FOLDER + name, e);
    }
  }
}
