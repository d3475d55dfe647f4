package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probandum.model.Mention;
import org.probandum.text.NameForms;

/// The things that the documents of a case name, sorted.
final class CaseEntities {
  private final SortedMap<CaseKey, CaseEntity> byKey = new TreeMap<>();

  private CaseEntities() {}

  /// A name and the number of its document.
  private record Found(Mention.Name name, int document) {}

  static CaseEntities of(
      Collection<List<Mention.Name>> documents, Acronyms acronyms, Aliases aliases, OwnNames own) {
    SortedMap<CaseKey, List<Found>> mentions = new TreeMap<>();
    int number = 0;
    for (List<Mention.Name> document : documents) {
      Map<String, String> expansions = acronyms.expansions(document);
      for (Mention.Name name : document) {
        mentions
            .computeIfAbsent(CaseKey.of(name.canonical(), expansions), key -> new ArrayList<>())
            .add(new Found(name, number));
      }
      number++;
    }
    CaseEntities entities = new CaseEntities();
    mentions.forEach((key, names) -> {
      boolean fixed = aliases.find(key.canonical()) != null || own.isCanonical(key.canonical());
      CaseEntity entity = new CaseEntity(form(key, names), fixed);
      names.forEach(found -> entity.add(found.name(), found.document()));
      entities.byKey.put(key, entity);
    });
    return entities;
  }

  /// The acronym, or its full form where the acronym has several.
  private static String form(CaseKey key, List<Found> names) {
    if (key.expansion().isEmpty()) {
      return key.canonical();
    }
    Map<String, Integer> counts = new TreeMap<>();
    names.stream()
        .map(found -> found.name().text())
        .filter(text -> NameForms.key(text).equals(key.expansion()))
        .forEach(text -> counts.merge(text, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(key.canonical());
  }

  List<CaseEntity> all() {
    return List.copyOf(byKey.values());
  }

  /// The canonical form by key, given one for each entity.
  Map<CaseKey, String> named(Map<CaseEntity, String> canonicals) {
    Map<CaseKey, String> named = new HashMap<>();
    byKey.forEach(
        (key, entity) -> named.put(key, canonicals.getOrDefault(entity, entity.canonical())));
    return named;
  }
}
