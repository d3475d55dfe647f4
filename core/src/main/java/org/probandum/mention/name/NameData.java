package org.probandum.mention.name;

import java.util.List;
import org.probandum.text.DataFolder;

/// The tables of this package.
final class NameData {
  private static final DataFolder DATA = new DataFolder("/org/probandum/mention/name/en/");

  private NameData() {}

  /// The rows of a table, each with exactly this number of cells.
  static List<List<String>> rows(String name, int cells) {
    return DATA.rows(name, cells);
  }

  /// The parts of a cell; none for an empty one.
  static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }
}
