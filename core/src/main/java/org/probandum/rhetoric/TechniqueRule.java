package org.probandum.rhetoric;

import java.util.ArrayList;
import java.util.List;

/// One rule: what wording is an instance of which technique, and why.
///
/// @param name the technique's usual name
/// @param pattern the wording
/// @param why the reason; `{}` stands for the words found
/// @param example a sentence that it fits
record TechniqueRule(String name, TechniquePattern pattern, String why, String example) {

  /// The rules in the order of their file.
  static List<TechniqueRule> load() {
    List<TechniqueRule> rules = new ArrayList<>();
    for (TechniqueTable.Row row : TechniqueTable.load("en/techniques.tsv", 4).rows()) {
      try {
        TechniquePattern pattern = TechniquePattern.parse(row.cell(1));
        rules.add(new TechniqueRule(row.cell(0), pattern, row.cell(2), row.cell(3)));
      } catch (IllegalArgumentException e) {
        throw row.broken("the pattern must be well formed (" + e.getMessage() + ")");
      }
    }
    return List.copyOf(rules);
  }
}
