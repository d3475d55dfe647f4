package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Judgement;
import org.probandum.text.pattern.RuleTable;
import org.probandum.text.pattern.TokenPattern;

/// One rule of what makes a sentence no checkable claim.
///
/// @param reason the reason it gives
/// @param strength whether it decides or only marks opinion
/// @param pattern the wording
/// @param example a sentence that it fits
record CheckabilityRule(
    Judgement.Reason reason, Strength strength, TokenPattern pattern, String example) {

  /// What a match does.
  enum Strength {
    /// Makes the sentence uncheckable, unless it states a concrete event.
    DECIDES,
    /// Leaves it checkable, with opinion in its wording.
    MARKS
  }

  /// The rules in the order of their file.
  static List<CheckabilityRule> load() {
    List<CheckabilityRule> rules = new ArrayList<>();
    for (RuleTable.Row row :
        RuleTable.load(CheckabilityRule.class, "en/checkability.tsv", 4).rows()) {
      rules.add(rule(row));
    }
    return List.copyOf(rules);
  }

  private static CheckabilityRule rule(RuleTable.Row row) {
    try {
      return new CheckabilityRule(
          Judgement.Reason.valueOf(row.cell(0)),
          row.cell(1).equals("decides") ? Strength.DECIDES : Strength.MARKS,
          TokenPattern.parse(row.cell(2)),
          row.cell(3));
    } catch (IllegalArgumentException e) {
      throw row.broken("reason and pattern must be known ones (" + e.getMessage() + ")");
    }
  }
}
