package org.probandum.mention.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// One thing as the documents of a case name it, before it is known which of them are the same.
final class CaseEntity {
  private final String canonical;
  private final boolean fixed;
  private final Map<NameType, Integer> types = new EnumMap<>(NameType.class);
  private final Map<String, Integer> forms = new TreeMap<>();
  private final Set<String> formKeys = new HashSet<>();
  private final Set<Integer> documents = new HashSet<>();
  private int count;

  /// @param fixed whether the canonical form is well known or the user's own, and so stays
  CaseEntity(String canonical, boolean fixed) {
    this.canonical = canonical;
    this.fixed = fixed;
  }

  /// @param document the number of the document that has the name
  void add(Mention.Name name, int document) {
    count++;
    documents.add(document);
    types.merge(name.type(), 1, Integer::sum);
    forms.merge(name.text(), 1, Integer::sum);
    formKeys.add(NameForms.key(name.text()));
  }

  String canonical() {
    return canonical;
  }

  boolean fixed() {
    return fixed;
  }

  int count() {
    return count;
  }

  /// The ways in which it is written, with how often.
  Map<String, Integer> forms() {
    return forms;
  }

  /// The numbers of the documents that name it.
  Set<Integer> documents() {
    return documents;
  }

  /// The keys of the ways in which it is written.
  Set<String> formKeys() {
    return formKeys;
  }

  String key() {
    return NameForms.key(canonical);
  }

  List<String> words() {
    return List.of(key().split(" ", -1));
  }

  /// The type that most mentions have; OTHER only where none has another.
  NameType type() {
    return types.entrySet().stream()
        .filter(entry -> entry.getKey() != NameType.OTHER)
        .max(
            Map.Entry.<NameType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(NameType.OTHER);
  }

  /// Whether it is one word in capitals.
  boolean isAcronym() {
    return isAcronym(canonical);
  }

  static boolean isAcronym(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    long lower = name.chars().filter(Character::isLowerCase).count();
    return capitals > 1 && lower == 0 && name.indexOf(' ') < 0 && name.length() < 10;
  }
}
