package org.probandum.mention.place;

import java.util.List;
import java.util.Set;
import org.probandum.text.DataFolder;

/// The lists and tables of this package.
final class PlaceData {
  private static final DataFolder DATA = new DataFolder("/org/probandum/mention/place/");

  private PlaceData() {}

  /// The rows of a table, each with exactly this number of columns.
  static List<List<String>> rows(String name, int columns) {
    return DATA.rows(name, columns);
  }

  /// The words of a list, separated by blanks or line ends.
  static Set<String> words(String name) {
    return DATA.words(name);
  }
}
