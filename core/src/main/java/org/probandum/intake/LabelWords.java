package org.probandum.intake;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Verdict;

/// What labels of other tools, of the AVeriTeC data set and of our own exports mean as verdicts.
public final class LabelWords {
  private static final Map<String, Verdict> KNOWN =
      Map.ofEntries(
          Map.entry("supported", Verdict.SUPPORTED),
          Map.entry("corroborated", Verdict.CORROBORATED),
          Map.entry("refuted", Verdict.CONTRADICTED),
          Map.entry("contradicted", Verdict.CONTRADICTED),
          Map.entry("contested", Verdict.CONTESTED),
          Map.entry("conflicting evidence", Verdict.CONTESTED),
          Map.entry("conflicting evidence/cherrypicking", Verdict.CONTESTED),
          Map.entry("qualified", Verdict.QUALIFIED),
          Map.entry("no evidence", Verdict.NO_EVIDENCE),
          Map.entry("not enough evidence", Verdict.NO_EVIDENCE),
          Map.entry("not enough info", Verdict.NO_EVIDENCE),
          Map.entry("not found in these sources", Verdict.NO_EVIDENCE));

  private LabelWords() {}

  /// The verdict that a label means, or null where it means none for certain.
  public static @Nullable Verdict findVerdict(String label) {
    return KNOWN.get(label.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
