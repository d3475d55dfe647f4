package org.probandum.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the tab-separated rule tables of this package; lines that begin with `#` are comments.
final class ClaimTable {
  private ClaimTable() {}

  /// The rows of a table, each with exactly `columns` fields.
  ///
  /// @throws IllegalStateException naming file and line where a row has another number of fields
  static List<List<String>> load(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = ClaimTable.class.getResourceAsStream("en/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no rule table en/" + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != columns) {
          throw new IllegalStateException(
              "en/" + file + " line " + number + " needs " + columns + " fields: " + line);
        }
        rows.add(fields);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read en/" + file, e);
    }
    return rows;
  }
}
