package org.probandum.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;

/// Words for a reader why passages are one origin, and what it rests on.
final class OriginReason {
  private OriginReason() {}

  static Origin origin(
      String id,
      String claimId,
      List<OriginGrouper.Member> members,
      Set<String> joined,
      List<OriginEdge> edges) {
    Set<String> documents = new TreeSet<>();
    members.forEach(member -> documents.add(member.reading().document().id()));
    boolean known = members.stream().anyMatch(member -> member.lineage().known());
    String reason = reason(members, joined, known);
    return new Origin(id, claimId, List.copyOf(documents), known, reason, edges);
  }

  private static String reason(
      List<OriginGrouper.Member> members, Set<String> joined, boolean known) {
    Set<String> parts = new LinkedHashSet<>(joined);
    if (parts.isEmpty()) {
      members.stream()
          .filter(member -> member.lineage().known() == known)
          .map(member -> member.lineage().account())
          .filter(account -> !account.isEmpty())
          .findFirst()
          .ifPresent(parts::add);
    }
    if (!known) {
      parts.add("unknown lineage: " + members.getFirst().lineage().unknown());
    }
    return String.join("; ", parts);
  }
}
