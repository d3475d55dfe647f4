package org.probandum.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A folder of lists and tables on the class path: UTF-8, `#` begins a comment line.
///
/// @param folder its path, from `/` to `/`
public record DataFolder(String folder) {

  /// The rows of a tab-separated table, each with exactly this number of columns.
  public List<List<String>> rows(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(
            folder
                + name
                + ", line "
                + number
                + ": needs "
                + columns
                + " columns, has "
                + cells.size());
      }
      rows.add(cells);
    }
    return rows;
  }

  /// The words of a list, separated by blanks or line ends.
  public Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(name)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        words.addAll(List.of(line.trim().split(" +", -1)));
      }
    }
    return Set.copyOf(words);
  }

  private List<String> lines(String name) {
    try (InputStream in = DataFolder.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + folder + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + folder + name, e);
    }
  }
}
