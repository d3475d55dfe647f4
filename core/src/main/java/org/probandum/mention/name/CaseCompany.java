package org.probandum.mention.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names of a large case keep company: those that stand in one document, or in documents that
/// name the same rare thing. In a case of few documents everything keeps company.
final class CaseCompany {
  /// So many documents are few.
  private static final int FEW = 50;

  /// A thing is rare that no more documents name than one of so many.
  private static final int RARE = 10;

  private final Map<CaseEntity, Set<Integer>> documents = new HashMap<>();
  private final Map<Integer, Set<CaseEntity>> named = new HashMap<>();
  private final CaseGroups groups;

  CaseCompany(List<CaseEntity> entities, CaseGroups groups) {
    this.groups = groups;
    for (CaseEntity entity : entities) {
      CaseEntity thing = groups.root(entity);
      documents.computeIfAbsent(thing, key -> new HashSet<>()).addAll(entity.documents());
      entity
          .documents()
          .forEach(document -> named.computeIfAbsent(document, k -> new HashSet<>()).add(thing));
    }
  }

  /// Whether the two keep company.
  boolean keep(CaseEntity a, CaseEntity b) {
    if (named.size() <= FEW) {
      return true;
    }
    CaseEntity first = groups.root(a);
    CaseEntity second = groups.root(b);
    Set<Integer> ours = documents.getOrDefault(first, Set.of());
    Set<Integer> theirs = documents.getOrDefault(second, Set.of());
    if (ours.stream().anyMatch(theirs::contains)) {
      return true;
    }
    Set<CaseEntity> shared = rare(ours);
    shared.retainAll(rare(theirs));
    shared.remove(first);
    shared.remove(second);
    return !shared.isEmpty();
  }

  private Set<CaseEntity> rare(Set<Integer> in) {
    Set<CaseEntity> rare = new HashSet<>();
    for (int document : in) {
      for (CaseEntity thing : named.getOrDefault(document, Set.of())) {
        if (documents.getOrDefault(thing, Set.of()).size() * RARE <= named.size()) {
          rare.add(thing);
        }
      }
    }
    return rare;
  }
}
