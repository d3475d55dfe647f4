package org.probandum.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.Why;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.PassageKey;

/// The passages beside a claim and their origins, as they are after persons' decisions: the
/// machine's first, then each decision in order. For one thread; read when all are taken in.
final class Evidence {
  private final String claimId;
  private final Function<String, @Nullable Document> documents;
  private final Map<PassageKey, Finding> machine = new LinkedHashMap<>();
  private final Map<PassageKey, Finding> findings = new LinkedHashMap<>();
  private final Map<PassageKey, String> groups = new TreeMap<>();
  private final Map<String, Origin> origins = new TreeMap<>();
  private final Map<PassageKey, Origin> machineOrigins = new TreeMap<>();
  private boolean changed;

  /// @param claimId the id that findings and origins carry
  /// @param claim what the machine says, or null where it says nothing
  /// @param documents gives the document of an id, or null
  Evidence(
      String claimId,
      @Nullable MachineClaim claim,
      Function<String, @Nullable Document> documents) {
    this.claimId = claimId;
    this.documents = documents;
    if (claim != null) {
      claim.origins().forEach(origin -> origins.put(origin.id(), origin));
      for (int i = 0; i < claim.findings().size(); i++) {
        PassageKey key = PassageKey.of(claim.findings().get(i).passage());
        machine.put(key, claim.findings().get(i));
        String origin = claim.originIds().get(i);
        if (origin != null) {
          groups.put(key, origin);
          machineOrigins.put(key, get(origin));
        }
      }
      findings.putAll(machine);
    }
  }

  /// Takes in a decision that holds.
  void take(DecisionRow row) {
    switch (row.decision()) {
      case Decision.RelateFinding relate -> relate(row, relate);
      case Decision.RejectFinding reject -> {
        changed |= findings.remove(reject.passage()) != null;
        groups.remove(reject.passage());
      }
      case Decision.AcceptFinding accept -> restore(accept.passage());
      case Decision.JoinOrigins join -> join(row, join.passages());
      case Decision.SplitOrigin split -> apart(row, split.passages());
      default -> {
        // The other decisions are not on evidence.
      }
    }
  }

  private void restore(PassageKey key) {
    Finding original = machine.get(key);
    if (original == null) {
      return;
    }
    findings.put(key, original);
    Origin origin = machineOrigins.get(key);
    if (origin != null && !groups.containsKey(key)) {
      origins.putIfAbsent(origin.id(), origin);
      groups.put(key, origin.id());
    }
  }

  private void relate(DecisionRow row, Decision.RelateFinding relate) {
    PassageKey key = relate.passage();
    Finding before = findings.getOrDefault(key, machine.get(key));
    Finding now = before == null ? own(row, relate) : related(before, row, relate.relation());
    if (now == null) {
      return;
    }
    changed = true;
    findings.put(key, now);
    if (!now.counts()) {
      groups.remove(key);
    } else if (!groups.containsKey(key)) {
      put(
          row,
          Set.of(key),
          false,
          "put beside the claim by " + row.who() + "; on what it rests is not known");
    }
  }

  private Finding related(Finding before, DecisionRow row, Relation relation) {
    return new Finding(
        before.claimId(),
        before.passage(),
        relation,
        before.relation() == relation ? before.slot() : null,
        before.said(),
        before.score(),
        before.comparisons(),
        before.flags(),
        before.basis(),
        before.relation() == relation ? before.why() : why(row, relation));
  }

  private @Nullable Finding own(DecisionRow row, Decision.RelateFinding relate) {
    Document document = documents.apply(relate.passage().document());
    if (document == null || relate.passage().span().end() > document.text().length()) {
      return null;
    }
    Passage passage = new Passage(document, relate.passage().span());
    return new Finding(
        claimId,
        passage,
        relate.relation(),
        null,
        null,
        0,
        List.of(),
        Set.of(),
        why(row, relate.relation()));
  }

  private static Why why(DecisionRow row, Relation relation) {
    String reason = row.why().isBlank() ? "" : ": " + row.why();
    return Why.of(relation.name(), "So decided by " + row.who() + reason);
  }

  private void join(DecisionRow row, List<PassageKey> passages) {
    Set<String> joined = new TreeSet<>();
    passages.forEach(key -> {
      String group = groups.get(key);
      if (group != null) {
        joined.add(group);
      }
    });
    if (joined.size() < 2) {
      return;
    }
    Set<PassageKey> members = new TreeSet<>();
    groups.forEach((key, group) -> {
      if (joined.contains(group)) {
        members.add(key);
      }
    });
    boolean known = joined.stream().anyMatch(id -> get(id).known());
    put(row, members, known, "joined by " + row.who() + reason(row));
  }

  private void apart(DecisionRow row, List<PassageKey> passages) {
    Set<PassageKey> members = new TreeSet<>(passages);
    members.retainAll(groups.keySet());
    if (!members.isEmpty()) {
      put(row, members, true, "set apart by " + row.who() + reason(row));
    }
  }

  private static String reason(DecisionRow row) {
    return row.why().isBlank() ? "" : ": " + row.why();
  }

  /// Makes the passages a new origin and leaves the rest of their old ones.
  private void put(DecisionRow row, Set<PassageKey> members, boolean known, String reason) {
    changed = true;
    Set<OriginEdge> edges = new LinkedHashSet<>();
    Set<String> left = new TreeSet<>();
    for (PassageKey key : members) {
      String group = groups.get(key);
      if (group != null) {
        left.add(group);
        get(group).edges().stream().filter(edge -> touches(edge, members)).forEach(edges::add);
      }
    }
    String id = claimId + ".p" + row.entry();
    members.forEach(key -> groups.put(key, id));
    origins.put(id, new Origin(id, claimId, ids(id), known, reason, List.copyOf(edges)));
    left.forEach(this::shrink);
  }

  private void shrink(String id) {
    Origin old = get(id);
    Set<PassageKey> rest = members(id);
    if (rest.isEmpty()) {
      origins.remove(id);
      return;
    }
    List<OriginEdge> edges = old.edges().stream().filter(edge -> touches(edge, rest)).toList();
    origins.put(id, new Origin(id, claimId, ids(id), old.known(), old.reason(), edges));
  }

  private static boolean touches(OriginEdge edge, Set<PassageKey> members) {
    return switch (edge.from()) {
      case OriginEdge.End.Part part ->
          members.contains(new PassageKey(part.documentId(), part.span()));
      case OriginEdge.End.Whole whole ->
          members.stream().anyMatch(key -> key.document().equals(whole.documentId()));
      case OriginEdge.End.Basis basis -> false;
    };
  }

  private Origin get(String id) {
    Origin origin = origins.get(id);
    if (origin == null) {
      throw new CaseException("a run names the origin " + id + ", which it does not have");
    }
    return origin;
  }

  private Set<PassageKey> members(String id) {
    Set<PassageKey> members = new TreeSet<>();
    groups.forEach((key, group) -> {
      if (group.equals(id)) {
        members.add(key);
      }
    });
    return members;
  }

  private List<String> ids(String group) {
    return members(group).stream().map(PassageKey::document).distinct().sorted().toList();
  }

  /// Whether a decision changed relations or origins.
  boolean changed() {
    return changed;
  }

  /// The findings that were not rejected, in order.
  List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /// The origin's id of each finding, by index; null where it does not count.
  List<@Nullable String> originOf() {
    List<@Nullable String> ids = new ArrayList<>();
    findings.forEach((key, finding) -> ids.add(finding.counts() ? groups.get(key) : null));
    return Collections.unmodifiableList(ids);
  }

  /// The origins that have a finding, by id.
  List<Origin> origins() {
    Set<String> used = new TreeSet<>();
    originOf()
        .forEach(id -> {
          if (id != null) {
            used.add(id);
          }
        });
    return origins.values().stream()
        .filter(origin -> used.contains(origin.id()))
        .map(origin -> changed ? withDocuments(origin, ids(origin.id())) : origin)
        .toList();
  }

  private static Origin withDocuments(Origin origin, List<String> documents) {
    return new Origin(
        origin.id(), origin.claimId(), documents, origin.known(), origin.reason(), origin.edges());
  }

  /// The relation of a passage that holds, or null where it was rejected.
  @Nullable Relation relation(PassageKey key) {
    Finding finding = findings.get(key);
    return finding == null ? null : finding.relation();
  }

  /// The origin of a passage that holds, or null where it has none.
  @Nullable String origin(PassageKey key) {
    return findings.containsKey(key) ? groups.get(key) : null;
  }

  /// All passages, the machine's first, those rejected among them.
  List<Passage> passages() {
    Map<PassageKey, Passage> all = new LinkedHashMap<>();
    machine.forEach((key, finding) -> all.put(key, finding.passage()));
    findings.forEach((key, finding) -> all.putIfAbsent(key, finding.passage()));
    return List.copyOf(all.values());
  }

  /// What the machine found at a passage, or null.
  @Nullable Finding machine(PassageKey key) {
    return machine.get(key);
  }
}
