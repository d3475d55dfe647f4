package org.probandum.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.ReviewStatus;

/// What holds of one claim: what the machine says, and then each decision in order.
///
/// @param frame where the claim comes from
/// @param state whether it is to be looked at
/// @param proposition the wording that holds
/// @param status how far the review is
/// @param verdicts each person's verdict, by name
/// @param person the verdict decided last, or null
/// @param evidence passages and origins that hold
/// @param derived what they amount to, or null where nobody searched
/// @param decisions all decisions on it, those undone among them
record ClaimFold(
    ClaimFrames.Frame frame,
    ClaimState state,
    String proposition,
    ReviewStatus status,
    List<ReviewerVerdict> verdicts,
    @Nullable ReviewerVerdict person,
    Evidence evidence,
    @Nullable Assessment derived,
    List<DecisionRow> decisions) {

  ClaimFold {
    verdicts = List.copyOf(verdicts);
    decisions = List.copyOf(decisions);
  }

  /// What holds of a claim.
  ///
  /// @param key its key
  /// @param frame where it comes from
  /// @param decisions all decisions linked with it, in order
  static ClaimFold of(
      String key,
      ClaimFrames.Frame frame,
      List<DecisionRow> decisions,
      ClaimInputs inputs,
      Assessor assessor) {
    MachineClaim machine = frame.machine();
    Evidence evidence =
        new Evidence(machine == null ? key : machine.claim().id(), machine, inputs::document);
    Folding folding = new Folding(key, frame);
    for (DecisionRow row : decisions) {
      if (row.active()) {
        folding.take(row);
        evidence.take(row);
      }
    }
    boolean decided = decisions.stream().anyMatch(row -> row.active() && !makes(row, key));
    ClaimState state =
        folding.state == ClaimState.ACTIVE && !frame.current() ? ClaimState.GONE : folding.state;
    return new ClaimFold(
        frame,
        state,
        folding.proposition,
        folding.status,
        List.copyOf(folding.verdicts.values()),
        folding.last,
        evidence,
        decided || machine == null || !inputs.grades().isEmpty()
            ? assess(key, frame, evidence, inputs, assessor)
            : machine.assessment(),
        decisions);
  }

  /// Whether the decision is the one that made the claim.
  static boolean makes(DecisionRow row, String key) {
    return row.entry() == Decisions.maker(key);
  }

  private static @Nullable Assessment assess(
      String key,
      ClaimFrames.Frame frame,
      Evidence evidence,
      ClaimInputs inputs,
      Assessor assessor) {
    MachineClaim machine = frame.machine();
    List<Finding> findings = evidence.findings();
    Map<String, DocumentGrade> grades = new HashMap<>();
    for (Finding finding : findings) {
      String id = finding.passage().document().id();
      DocumentGrade grade = inputs.grades().get(id);
      if (grade != null) {
        grades.put(id, grade);
      }
    }
    if (machine != null && !evidence.changed() && grades.isEmpty()) {
      return machine.assessment();
    }
    if (machine == null && findings.isEmpty()) {
      return null;
    }
    Claim claim = machine == null ? own(key, frame) : machine.claim();
    return assessor.assess(claim, findings, evidence.origins(), evidence.originOf(), grades);
  }

  private static Claim own(String key, ClaimFrames.Frame frame) {
    return new Claim(
        key,
        "",
        List.of(frame.span()),
        frame.text(),
        frame.proposition(),
        List.of(),
        List.of(),
        List.of());
  }

  /// Whether the row is to be there at all: the machine has it, or a person decided on it.
  boolean shown() {
    return state != ClaimState.GONE || decisions.stream().anyMatch(DecisionRow::active);
  }

  /// Whether a decision on it that holds is stale.
  boolean stale() {
    return decisions.stream().anyMatch(DecisionRow::stale);
  }

  /// What is decided, as decision after decision is taken in.
  private static final class Folding {
    private final String key;
    private ClaimState state = ClaimState.ACTIVE;
    private String proposition;
    private ReviewStatus status = ReviewStatus.TODO;
    private final Map<String, ReviewerVerdict> verdicts = new TreeMap<>();
    private @Nullable ReviewerVerdict last;

    Folding(String key, ClaimFrames.Frame frame) {
      this.key = key;
      this.proposition = frame.proposition();
    }

    void take(DecisionRow row) {
      switch (row.decision()) {
        case Decision.AcceptClaim accept -> state = ClaimState.ACTIVE;
        case Decision.EditClaim edit -> proposition = edit.proposition();
        case Decision.DropClaim drop -> state = ClaimState.DROPPED;
        case Decision.SplitClaim split -> replace(row, ClaimState.SPLIT);
        case Decision.MergeClaims merge -> replace(row, ClaimState.MERGED);
        case Decision.SetStatus set -> status = set.status();
        case Decision.AcceptVerdict accept -> judge(row, accept.verdict());
        case Decision.SetVerdict set -> judge(row, set.verdict());
        default -> {
          // The other decisions are on evidence, or make the claim.
        }
      }
    }

    private void replace(DecisionRow row, ClaimState by) {
      if (!makes(row, key)) {
        state = by;
      }
    }

    private void judge(DecisionRow row, Verdict verdict) {
      last = new ReviewerVerdict(row.who(), verdict, row.entry(), row.time(), row.stale());
      verdicts.put(row.who(), last);
    }
  }

  /// The keys of claims that it was made of.
  List<String> madeOf(String key) {
    List<String> keys = new ArrayList<>();
    decisions.stream()
        .filter(row -> makes(row, key))
        .forEach(row -> keys.addAll(Decisions.judged(row.decision())));
    return keys;
  }

  /// The keys of claims that stand in its place.
  List<String> parts(String key) {
    List<String> keys = new ArrayList<>();
    for (DecisionRow row : decisions) {
      if (row.active() && !makes(row, key)) {
        for (int i = 1; i <= Decisions.makes(row.decision()); i++) {
          keys.add(Decisions.made(row.entry(), i));
        }
      }
    }
    return keys;
  }
}
