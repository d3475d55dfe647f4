package org.probandum.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;
import org.probandum.model.Why;

/// The assessment rule of `docs/assessment.md`, as its table.
public final class AssessmentRule {
  private AssessmentRule() {}

  /// What the findings on the claim amount to.
  ///
  /// @param claim the claim
  /// @param findings its findings
  /// @param origins the origins of those that count
  /// @param originOf for each finding by index its origin's id, or null where it does not count
  public static Assessment assess(
      Claim claim,
      List<Finding> findings,
      List<Origin> origins,
      List<@Nullable String> originOf) {
    Said said = said(claim, findings);
    Tally tally = Tally.of(findings, origins, originOf);
    Verdict verdict = verdict(tally);
    if (verdict == Verdict.NO_EVIDENCE) {
      return noEvidence(findings, said);
    }
    Relation deciding = deciding(verdict);
    Finding basis = tally.first(deciding);
    SlotKind slot =
        verdict == Verdict.CONTRADICTED || verdict == Verdict.QUALIFIED ? slot(tally, deciding) : null;
    return new Assessment.Evidenced(
        verdict,
        basis,
        slot,
        said,
        ids(tally.origins(Relation.SUPPORTS)),
        ids(tally.origins(Relation.CONTRADICTS)),
        List.copyOf(tally.documents(Relation.SUPPORTS)),
        List.copyOf(tally.documents(Relation.CONTRADICTS)),
        why(verdict, slot, tally, said));
  }

  private static Verdict verdict(Tally tally) {
    boolean supported = tally.has(Relation.SUPPORTS);
    boolean contradicted = tally.has(Relation.CONTRADICTS);
    if (supported && contradicted) {
      return Verdict.CONTESTED;
    }
    if (contradicted) {
      return Verdict.CONTRADICTED;
    }
    if (supported) {
      long known = tally.origins(Relation.SUPPORTS).stream().filter(Origin::known).count();
      return known >= 2 ? Verdict.CORROBORATED : Verdict.SUPPORTED;
    }
    return tally.has(Relation.QUALIFIES) ? Verdict.QUALIFIED : Verdict.NO_EVIDENCE;
  }

  private static Relation deciding(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> Relation.CONTRADICTS;
      case CONTESTED, SUPPORTED, CORROBORATED -> Relation.SUPPORTS;
      case QUALIFIED -> Relation.QUALIFIES;
      case NO_EVIDENCE, NOT_CHECKABLE -> Relation.MENTIONS;
    };
  }

  private static @Nullable Said said(Claim claim, List<Finding> findings) {
    if (claim.attributions().isEmpty()) {
      return null;
    }
    boolean repeated = findings.stream().anyMatch(finding -> finding.said() == Said.SAID);
    return repeated ? Said.SAID : Said.UNKNOWN;
  }

  private static Assessment noEvidence(List<Finding> findings, @Nullable Said said) {
    long bare = findings.stream().filter(finding -> finding.bears() && !finding.counts()).count();
    boolean mentioned = !findings.isEmpty();
    String text =
        bare > 0
            ? "Only bare statements of those concerned bear on it ("
                + bare
                + "); they show what was said, not whether it is so."
            : mentioned
                ? "The sources mention the matter, but no passage resolves it."
                : "No passage in these sources bears on it.";
    List<Why> children = new ArrayList<>();
    if (said == Said.SAID) {
      children.add(Why.of("SAID", "A source confirms that it was said by the one named."));
    }
    return new Assessment.NoEvidence(
        mentioned, said, Why.of(Verdict.NO_EVIDENCE.name(), text, children));
  }

  /// The slot that most findings of this relation name.
  private static @Nullable SlotKind slot(Tally tally, Relation relation) {
    Map<SlotKind, Integer> votes = new EnumMap<>(SlotKind.class);
    for (Finding finding : tally.findings(relation)) {
      SlotKind slot = finding.slot();
      if (slot != null) {
        votes.merge(slot, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<SlotKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Why why(
      Verdict verdict, @Nullable SlotKind slot, Tally tally, @Nullable Said said) {
    List<Why> steps = new ArrayList<>();
    for (Relation relation :
        List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES)) {
      if (tally.has(relation)) {
        steps.add(step(relation, tally));
      }
    }
    int bare = tally.bare();
    if (bare > 0) {
      steps.add(
          Why.of(
              Flag.PARTY_STATEMENT.name(),
              bare + " bare statement(s) of those concerned are shown and not counted."));
    }
    if (said == Said.SAID) {
      steps.add(Why.of("SAID", "A source confirms that it was said by the one named."));
    }
    return Why.of(verdict.name(), sentence(verdict, slot, tally), steps);
  }

  private static Why step(Relation relation, Tally tally) {
    List<Origin> origins = tally.origins(relation);
    int documents = tally.documents(relation).size();
    String text =
        documents
            + (documents == 1 ? " document" : " documents")
            + ", "
            + origins.size()
            + (origins.size() == 1 ? " origin." : " origins.");
    List<Why> children =
        origins.stream()
            .map(origin -> Why.of(origin.id(), capitalised(origin.reason()) + "."))
            .toList();
    return Why.of(relation.name(), text, children);
  }

  private static String sentence(Verdict verdict, @Nullable SlotKind slot, Tally tally) {
    String named = slot == null ? "" : " (" + slot + ")";
    return switch (verdict) {
      case CONTRADICTED -> "Sources speak of the same and contradict it" + named + ", none supports it.";
      case CONTESTED -> "Origins stand on both sides.";
      case QUALIFIED -> "The core holds, with a difference that a reader must know" + named + ".";
      case CORROBORATED -> "Two or more independent origins say the same.";
      case SUPPORTED ->
          tally.origins(Relation.SUPPORTS).size() == 1
              ? "One origin says the same."
              : "Sources say the same, but that they are independent of one another is not known.";
      case NO_EVIDENCE, NOT_CHECKABLE -> "Nothing bears on it.";
    };
  }

  private static List<String> ids(Collection<Origin> origins) {
    return origins.stream().map(Origin::id).sorted().toList();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// The findings that count, by relation, with their origins.
  private record Tally(
      Map<Relation, List<Finding>> findings, Map<Relation, List<Origin>> origins, int bare) {

    static Tally of(
        List<Finding> findings, List<Origin> origins, List<@Nullable String> originOf) {
      Map<String, Origin> byId = new HashMap<>();
      origins.forEach(origin -> byId.put(origin.id(), origin));
      Map<Relation, List<Finding>> counted = new EnumMap<>(Relation.class);
      Map<Relation, SortedSet<String>> originIds = new EnumMap<>(Relation.class);
      int bare = 0;
      for (int i = 0; i < findings.size(); i++) {
        Finding finding = findings.get(i);
        String id = originOf.get(i);
        if (id == null) {
          bare += finding.bears() ? 1 : 0;
          continue;
        }
        counted.computeIfAbsent(finding.relation(), key -> new ArrayList<>()).add(finding);
        originIds.computeIfAbsent(finding.relation(), key -> new TreeSet<>()).add(id);
      }
      Map<Relation, List<Origin>> grouped = new EnumMap<>(Relation.class);
      originIds.forEach(
          (relation, ids) ->
              grouped.put(relation, ids.stream().map(byId::get).map(Tally::present).toList()));
      return new Tally(counted, grouped, bare);
    }

    private static Origin present(@Nullable Origin origin) {
      if (origin == null) {
        throw new IllegalArgumentException("a finding names an origin that is not given");
      }
      return origin;
    }

    boolean has(Relation relation) {
      return findings.containsKey(relation);
    }

    List<Finding> findings(Relation relation) {
      return findings.getOrDefault(relation, List.of());
    }

    List<Origin> origins(Relation relation) {
      return origins.getOrDefault(relation, List.of());
    }

    Finding first(Relation relation) {
      return findings(relation).isEmpty()
          ? findings.values().iterator().next().getFirst()
          : findings(relation).getFirst();
    }

    SortedSet<String> documents(Relation relation) {
      SortedSet<String> ids = new TreeSet<>();
      findings(relation).forEach(finding -> ids.add(finding.passage().document().id()));
      return ids;
    }
  }
}
