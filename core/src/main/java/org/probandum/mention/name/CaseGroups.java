package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;

/// The entities of a case, joined step by step into groups that are one thing each. Two canonical
/// forms that are well known or the user's own are never joined.
final class CaseGroups {
  private final Map<CaseEntity, CaseEntity> parents = new HashMap<>();
  private final Map<CaseEntity, CaseEntity> fixedOf = new HashMap<>();
  private final List<CaseEntity> entities;

  CaseGroups(List<CaseEntity> entities) {
    this.entities = entities;
    for (CaseEntity entity : entities) {
      parents.put(entity, entity);
      if (entity.fixed()) {
        fixedOf.put(entity, entity);
      }
    }
  }

  void join(CaseEntity a, CaseEntity b) {
    CaseEntity first = root(a);
    CaseEntity second = root(b);
    CaseEntity mine = fixedOf.get(first);
    CaseEntity theirs = fixedOf.get(second);
    if (first == second || (mine != null && theirs != null)) {
      return;
    }
    parents.put(second, first);
    CaseEntity fixed = mine == null ? theirs : mine;
    if (fixed != null) {
      fixedOf.put(first, fixed);
    }
  }

  boolean same(CaseEntity a, CaseEntity b) {
    return root(a) == root(b);
  }

  /// One member that stands for the entity's group while nothing is joined to it.
  CaseEntity root(CaseEntity entity) {
    CaseEntity at = entity;
    while (parent(at) != at) {
      parents.put(at, parent(parent(at)));
      at = parent(at);
    }
    return at;
  }

  private CaseEntity parent(CaseEntity entity) {
    return parents.getOrDefault(entity, entity);
  }

  /// The member that gives each group its canonical form: one that is well known or the user's own;
  /// else an acronym; else the form with most words; among equals the one most often used, then the
  /// first in the alphabet.
  List<CaseEntity> heads() {
    Map<CaseEntity, List<CaseEntity>> members = new LinkedHashMap<>();
    for (CaseEntity entity : entities) {
      members.computeIfAbsent(root(entity), key -> new ArrayList<>()).add(entity);
    }
    return members.values().stream().map(CaseGroups::head).toList();
  }

  private static CaseEntity head(List<CaseEntity> members) {
    return members.stream().min(ORDER).orElseThrow();
  }

  private static final Comparator<CaseEntity> ORDER =
      Comparator.comparing((CaseEntity entity) -> !entity.fixed())
          .thenComparing(entity -> !entity.isAcronym() || entity.type() == NameType.PERSON)
          .thenComparingInt(entity -> -entity.words().size())
          .thenComparingInt(entity -> -entity.count())
          .thenComparing(CaseEntity::canonical);

  /// The canonical form of each entity's group.
  Map<CaseEntity, String> canonicals() {
    Map<CaseEntity, String> byRoot = new HashMap<>();
    heads().forEach(head -> byRoot.put(root(head), head.canonical()));
    Map<CaseEntity, String> canonicals = new HashMap<>();
    for (CaseEntity entity : entities) {
      String canonical = byRoot.get(root(entity));
      canonicals.put(entity, canonical == null ? entity.canonical() : canonical);
    }
    return canonicals;
  }

  /// The type of each group by its canonical form, where its mentions have just one beside OTHER.
  Map<String, NameType> types() {
    Map<String, @Nullable NameType> types = new HashMap<>();
    Map<CaseEntity, String> canonicals = canonicals();
    for (CaseEntity entity : entities) {
      NameType type = entity.type();
      String canonical = canonicals.getOrDefault(entity, entity.canonical());
      if (type != NameType.OTHER) {
        boolean other = types.containsKey(canonical) && types.get(canonical) != type;
        types.put(canonical, other ? null : type);
      }
    }
    Map<String, NameType> known = new HashMap<>();
    types.forEach((canonical, type) -> {
      if (type != null) {
        known.put(canonical, type);
      }
    });
    return known;
  }
}
