package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probandum.model.AliasProposal;
import org.probandum.model.NameType;

/// Joins the entities of a case that are one: first by spelling, then by what documents say of each
/// other's names, then persons by the parts of their names; what stays doubtful is proposed.
final class CaseMerger {
  private static final int SHORTEST_KEY = 3;
  private final List<CaseEntity> all;
  private final List<CaseEntity> entities;
  private final CaseGroups groups;
  private final CaseProposals proposals;
  private final Lexicon lexicon;

  CaseMerger(List<CaseEntity> entities, Lexicon lexicon) {
    this.all = entities;
    this.entities =
        entities.stream().filter(entity -> entity.key().length() >= SHORTEST_KEY).toList();
    this.groups = new CaseGroups(entities);
    this.proposals = new CaseProposals(groups, lexicon);
    this.lexicon = lexicon;
  }

  /// The canonical form of each entity.
  Map<CaseEntity, String> merge() {
    joinSpellings();
    joinDefined();
    new CasePersons(groups, proposals, lexicon).join(heads(), entities);
    proposals.compare(heads());
    return groups.canonicals();
  }

  Map<String, NameType> types() {
    return groups.types();
  }

  List<AliasProposal> proposals() {
    return proposals.sorted(new CaseCompany(all, groups));
  }

  private List<CaseEntity> heads() {
    Set<CaseEntity> open = Set.copyOf(entities);
    return groups.heads().stream().filter(open::contains).toList();
  }

  /// Names of one kind with one key; an untyped one goes with the only kind there is.
  private void joinSpellings() {
    Map<String, List<CaseEntity>> byKey = new TreeMap<>();
    for (CaseEntity entity : entities) {
      byKey.computeIfAbsent(entity.key(), key -> new ArrayList<>()).add(entity);
    }
    for (List<CaseEntity> same : byKey.values()) {
      Map<NameType, List<CaseEntity>> byType = new TreeMap<>();
      same.forEach(e -> byType.computeIfAbsent(e.type(), key -> new ArrayList<>()).add(e));
      long kinds = byType.keySet().stream().filter(type -> type != NameType.OTHER).count();
      (kinds <= 1 ? List.of(same) : byType.values()).forEach(this::joinAll);
    }
  }

  private void joinAll(List<CaseEntity> same) {
    same.forEach(entity -> groups.join(same.getFirst(), entity));
  }

  /// A name that another document gives as a second name of exactly one thing (`Coastal Relief
  /// Board`, where another has `Coastal Relief Board (CRB)`).
  private void joinDefined() {
    Map<String, List<CaseEntity>> owners = new HashMap<>();
    for (CaseEntity entity : entities) {
      for (String key : entity.formKeys()) {
        if (!key.equals(entity.key())) {
          owners.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
        }
      }
    }
    for (CaseEntity entity : entities) {
      List<CaseEntity> named = owners.getOrDefault(entity.key(), List.of());
      boolean one = named.stream().allMatch(other -> groups.same(other, named.getFirst()));
      if (!entity.fixed() && !named.isEmpty() && one && agree(entity, named.getFirst())) {
        if (entity.words().size() > 1 || entity.isAcronym()) {
          groups.join(named.getFirst(), entity);
        } else if (entity.type() != NameType.PERSON) {
          proposals.add(
              entity, named.getFirst(), "one document uses the first name for the second");
        }
      }
    }
  }

  private static boolean agree(CaseEntity a, CaseEntity b) {
    return a.type() == b.type() || a.type() == NameType.OTHER || b.type() == NameType.OTHER;
  }
}
