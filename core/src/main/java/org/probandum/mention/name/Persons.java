package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// The persons of one document by their full names, so that a surname alone is led back to its
/// bearer where there is exactly one.
final class Persons {
  /// Full forms by key, in order of first use.
  private final Map<String, String> full = new LinkedHashMap<>();

  private final Map<String, List<String>> keysByWord = new HashMap<>();

  private Persons() {}

  static Persons of(List<Draft> drafts) {
    Persons persons = new Persons();
    for (Draft draft : drafts) {
      if (draft.type() == NameType.PERSON && draft.size() > 1) {
        persons.add(draft.text());
      }
    }
    return persons;
  }

  private void add(String text) {
    String key = NameForms.key(text);
    if (key.indexOf(' ') > 0 && full.putIfAbsent(key, text) == null) {
      for (String word : key.split(" ", -1)) {
        List<String> keys = keysByWord.computeIfAbsent(word, k -> new ArrayList<>());
        if (!keys.contains(key)) {
          keys.add(key);
        }
      }
    }
  }

  /// The fullest form of the one person that can be meant, or null where none or several can.
  @Nullable String find(String text) {
    String key = NameForms.key(text);
    List<String> words = List.of(key.split(" ", -1));
    List<String> fuller =
        keysByWord.getOrDefault(words.getLast(), List.of()).stream()
            .filter(other -> other.equals(key) || isPart(words, other))
            .toList();
    List<String> fullest =
        fuller.stream().filter(k -> fuller.stream().noneMatch(o -> isLonger(o, k))).toList();
    List<String> bySurname =
        fullest.stream().filter(k -> k.endsWith(" " + words.getLast())).toList();
    List<String> chosen = bySurname.isEmpty() ? fullest : bySurname;
    return chosen.size() == 1 ? full.get(chosen.getFirst()) : null;
  }

  private static boolean isLonger(String other, String key) {
    return !other.equals(key) && isPart(List.of(key.split(" ", -1)), other);
  }

  /// Whether the words stand in the other key in this order.
  private static boolean isPart(List<String> words, String other) {
    List<String> others = List.of(other.split(" ", -1));
    int at = 0;
    for (String word : words) {
      int found = others.subList(at, others.size()).indexOf(word);
      if (found < 0) {
        return false;
      }
      at += found + 1;
    }
    return others.size() > words.size();
  }

  /// Whether the word is the surname of exactly one full name.
  boolean isSurname(String text) {
    String key = NameForms.key(text);
    return !key.isEmpty()
        && keysByWord.getOrDefault(key, List.of()).stream()
                .filter(k -> k.endsWith(" " + key))
                .count()
            == 1;
  }

  /// The full forms, longest first.
  List<String> forms() {
    return full.values().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
