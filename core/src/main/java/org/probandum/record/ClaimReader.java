package org.probandum.record;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Passage;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.PassageKey;

/// Puts everything on one claim together, by the same rules as the views are computed.
final class ClaimReader {
  private final Handle handle;
  private final StoredValues stored;
  private final Assessor assessor;

  ClaimReader(Handle handle, StoredValues stored, Assessor assessor) {
    this.handle = handle;
    this.stored = stored;
    this.assessor = assessor;
  }

  @Nullable ClaimDetail find(String key) {
    ClaimRow row = new ClaimQueries(handle).find(key);
    if (row == null) {
      return null;
    }
    ClaimInputs inputs = new ClaimInputs(handle, stored);
    ClaimFrames.Frame frame = new ClaimFrames(handle, stored, inputs).find(key);
    if (frame == null) {
      return null;
    }
    ClaimFold fold = ClaimFold.of(key, frame, inputs.decisions(key), inputs, assessor);
    MachineClaim machine = frame.machine();
    Assessment proposed = machine == null ? null : machine.assessment();
    return new ClaimDetail(
        row,
        machine == null ? null : machine.claim(),
        findings(fold),
        fold.evidence().origins(),
        machine == null ? List.of() : machine.origins(),
        proposed,
        fold.derived(),
        machine == null ? null : machine.gap(),
        machine == null ? List.of() : machine.inner(),
        fold.decisions(),
        fold.verdicts(),
        fold.madeOf(key),
        fold.parts(key));
  }

  private static List<FindingView> findings(ClaimFold fold) {
    List<FindingView> views = new ArrayList<>();
    for (Passage passage : fold.evidence().passages()) {
      PassageKey key = PassageKey.of(passage);
      views.add(
          new FindingView(
              key,
              passage,
              fold.evidence().machine(key),
              fold.evidence().relation(key),
              fold.evidence().origin(key),
              fold.decisions().stream().filter(row -> isOn(row, key)).toList()));
    }
    return views;
  }

  private static boolean isOn(DecisionRow row, PassageKey key) {
    return row.active()
        && row.decision() instanceof Decision.OnFinding on
        && on.passage().equals(key);
  }
}
