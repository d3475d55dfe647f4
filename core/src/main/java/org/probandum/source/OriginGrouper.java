package org.probandum.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.model.Reading;

/// Groups the findings of one claim into origins, passage by passage: one article can carry an
/// agency's toll and a hospital's toll. Thread-safe.
public final class OriginGrouper {
  private final LineageReader lineages;

  private OriginGrouper(LineageReader lineages) {
    this.lineages = lineages;
  }

  /// A grouper with the word lists of the class path.
  public static OriginGrouper load() {
    return new OriginGrouper(new LineageReader(SourceWords.load()));
  }

  /// Groups the findings that count; the others get no origin.
  ///
  /// @param claimId the claim
  /// @param findings its findings
  /// @param readings the readings of their documents, by document id
  public Origins group(String claimId, List<Finding> findings, Map<String, Reading> readings) {
    List<Member> members = members(findings, readings);
    Groups groups = new Groups(members.size());
    joinByLinks(members, groups);
    joinBySharedText(members, groups);
    Map<Integer, List<Member>> byRoot = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      byRoot.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(members.get(i));
    }
    List<Origin> origins = new ArrayList<>();
    List<@Nullable String> originOf = new ArrayList<>(Collections.nCopies(findings.size(), null));
    for (Map.Entry<Integer, List<Member>> group : byRoot.entrySet()) {
      String id = claimId + ".o" + (origins.size() + 1);
      origins.add(origin(id, claimId, group.getValue(), groups.reasons(group.getKey())));
      group.getValue().forEach(member -> originOf.set(member.index(), id));
    }
    return new Origins(origins, originOf);
  }

  /// A finding that counts, by its index.
  private record Member(int index, Finding finding, Reading reading, Lineage lineage) {
    String path() {
      return reading.document().path();
    }
  }

  private List<Member> members(List<Finding> findings, Map<String, Reading> readings) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Reading reading = readings.get(finding.passage().document().id());
      if (finding.counts() && reading != null) {
        members.add(new Member(i, finding, reading, lineages.read(finding, reading)));
      }
    }
    // By path, so that neither search scores nor the order of the folder move an origin's number.
    members.sort(
        Comparator.comparing(Member::path)
            .thenComparing(member -> member.finding().passage().span()));
    return members;
  }

  private static void joinByLinks(List<Member> members, Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (Lineage.Link link : members.get(i).lineage().links()) {
        Integer other = first.putIfAbsent(link.key(), i);
        if (other != null && !samePassageDocument(members, other, i)) {
          groups.join(other, i, link.reason());
        } else if (other != null) {
          groups.join(other, i, "");
        }
      }
    }
  }

  private static boolean samePassageDocument(List<Member> members, int a, int b) {
    return members.get(a).path().equals(members.get(b).path());
  }

  private static void joinBySharedText(List<Member> members, Groups groups) {
    Map<String, Set<String>> byPath = new HashMap<>();
    List<Set<String>> shingles = new ArrayList<>();
    for (Member member : members) {
      shingles.add(
          byPath.computeIfAbsent(
              member.path(), path -> SharedText.shingles(member.reading().document().text())));
    }
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        boolean apart = !members.get(i).path().equals(members.get(j).path());
        if (apart && SharedText.copied(shingles.get(i), shingles.get(j))) {
          groups.join(i, j, "they share long passages word for word");
        }
      }
    }
  }

  private static Origin origin(
      String id, String claimId, List<Member> members, Set<String> reasons) {
    Set<String> documents = new TreeSet<>();
    members.forEach(member -> documents.add(member.reading().document().id()));
    boolean known = members.stream().anyMatch(member -> member.lineage().known());
    return new Origin(id, claimId, List.copyOf(documents), known, reason(members, reasons, known));
  }

  private static String reason(List<Member> members, Set<String> reasons, boolean known) {
    Set<String> parts = new LinkedHashSet<>(reasons);
    if (parts.isEmpty() && known) {
      Lineage lineage = members.getFirst().lineage();
      parts.add(
          lineage.links().isEmpty()
              ? "the document is an observation of its own"
              : own(lineage.links().getFirst().reason()));
    }
    if (!known) {
      parts.add("unknown lineage: " + members.getFirst().lineage().unknown());
    }
    return String.join("; ", parts);
  }

  private static String own(String reason) {
    return reason
        .replace("both go back", "it goes back")
        .replace("both rest", "it rests")
        .replace("both carry", "it carries")
        .replace("both are", "it is")
        .replace("each passes", "it passes");
  }

  /// Disjoint sets with the reasons for which they were joined.
  private static final class Groups {
    private final int[] parent;
    private final Map<Integer, Set<String>> reasons = new HashMap<>();

    Groups(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int root(int i) {
      int root = i;
      while (parent[root] != root) {
        root = parent[root];
      }
      return root;
    }

    void join(int a, int b, String reason) {
      int low = Math.min(root(a), root(b));
      int high = Math.max(root(a), root(b));
      parent[high] = low;
      Set<String> all = reasons.computeIfAbsent(low, key -> new LinkedHashSet<>());
      if (low != high) {
        all.addAll(reasons.getOrDefault(high, Set.of()));
      }
      if (!reason.isEmpty()) {
        all.add(reason);
      }
    }

    Set<String> reasons(int root) {
      return reasons.getOrDefault(root, Set.of());
    }
  }
}
