package org.probandum.rhetoric;

import java.util.ArrayList;
import java.util.List;
import org.probandum.text.pattern.RuleTable;
import org.probandum.text.pattern.TokenPattern;

/// One rule: what wording is an instance of which technique, and why.
///
/// @param name the technique's usual name
/// @param pattern the wording
/// @param why the reason; `{}` stands for the words found
/// @param example a sentence that it fits
record TechniqueRule(String name, TokenPattern pattern, String why, String example) {

  /// The rules in the order of their file.
  static List<TechniqueRule> load() {
    List<TechniqueRule> rules = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(TechniqueRule.class, "en/techniques.tsv", 4).rows()) {
      try {
        TokenPattern pattern = TokenPattern.parse(row.cell(1));
        rules.add(new TechniqueRule(row.cell(0), pattern, row.cell(2), row.cell(3)));
      } catch (IllegalArgumentException e) {
        throw row.broken("the pattern must be well formed (" + e.getMessage() + ")");
      }
    }
    return List.copyOf(rules);
  }
}
