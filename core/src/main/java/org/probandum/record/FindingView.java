package org.probandum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.record.journal.PassageKey;

/// A passage beside a claim, as the machine has it and as persons have it.
///
/// @param key names the passage
/// @param passage the passage
/// @param machine what the latest run found, or null where it did not find the passage
/// @param relation the relation that holds, or null where a person rejected the passage
/// @param origin the id of the origin that holds, or null where it does not count
/// @param decisions the decisions on it that hold, in order; notes among them
public record FindingView(
    PassageKey key,
    Passage passage,
    @Nullable Finding machine,
    @Nullable Relation relation,
    @Nullable String origin,
    List<DecisionRow> decisions) {
  public FindingView {
    decisions = List.copyOf(decisions);
  }
}
