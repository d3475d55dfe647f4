package org.probandum.text;

import java.util.List;
import java.util.Set;

/// The lists and tables of this package.
final class TextData {
  private static final DataFolder DATA = new DataFolder("/org/probandum/text/en/");

  private TextData() {}

  /// The rows of a tab-separated table, each with exactly this number of columns.
  static List<List<String>> rows(String name, int columns) {
    return DATA.rows(name, columns);
  }

  /// The words of a list, separated by blanks or line ends.
  static Set<String> words(String name) {
    return DATA.words(name);
  }
}
