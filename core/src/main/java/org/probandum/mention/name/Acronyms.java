package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probandum.model.Mention;
import org.probandum.text.NameForms;

/// The acronyms of a case that different documents explain differently.
final class Acronyms {
  /// For each such acronym the keys of its full forms, the longest of each meaning first.
  private final Map<String, List<Set<String>>> meanings = new HashMap<>();

  private Acronyms() {}

  static Acronyms of(Collection<List<Mention.Name>> documents, Aliases aliases, OwnNames own) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (List<Mention.Name> document : documents) {
      for (Mention.Name name : document) {
        if (isExpanded(name)
            && aliases.find(name.canonical()) == null
            && !own.isCanonical(name.canonical())) {
          all.computeIfAbsent(name.canonical(), key -> new TreeSet<>())
              .add(NameForms.key(name.text()));
        }
      }
    }
    Acronyms acronyms = new Acronyms();
    all.forEach((acronym, keys) -> {
      List<Set<String>> groups = groups(keys);
      if (groups.size() > 1) {
        acronyms.meanings.put(acronym, groups);
      }
    });
    return acronyms;
  }

  private static boolean isExpanded(Mention.Name name) {
    return CaseEntity.isAcronym(name.canonical()) && name.text().indexOf(' ') > 0;
  }

  /// The full forms that are one: the words of the shorter are all in the longer.
  private static List<Set<String>> groups(Set<String> keys) {
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(key -> key));
    List<Set<String>> groups = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (String key : sorted) {
      Set<String> own = Set.copyOf(new TreeSet<>(List.of(key.split(" ", -1))));
      int at = 0;
      while (at < groups.size() && !words.get(at).containsAll(own)) {
        at++;
      }
      if (at == groups.size()) {
        groups.add(new TreeSet<>());
        words.add(own);
      }
      groups.get(at).add(key);
    }
    return groups;
  }

  /// For each ambiguous acronym of a document what it means there, as the key of one full form.
  Map<String, String> expansions(List<Mention.Name> document) {
    Map<String, String> expansions = new HashMap<>();
    for (Mention.Name name : document) {
      List<Set<String>> groups = meanings.get(name.canonical());
      if (groups != null && isExpanded(name)) {
        String key = NameForms.key(name.text());
        groups.stream()
            .filter(group -> group.contains(key))
            .findFirst()
            .ifPresent(group -> expansions.putIfAbsent(name.canonical(), group.iterator().next()));
      }
    }
    return expansions;
  }
}
